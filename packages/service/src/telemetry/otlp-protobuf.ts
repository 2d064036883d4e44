/** Exporters that send protobuf. Named here, since an imported CommonJS package has no names where the program is bundled. */
export { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-proto'
export { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto'
