/** Exporters that send JSON. Named here, since an imported CommonJS package has no names where the program is bundled. */
export { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http'
export { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
