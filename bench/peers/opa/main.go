// Measures OPA from within: prepared queries on parsed inputs, so that neither processes nor texts cost anything.
// Reads tasks as JSON from stdin; writes what each query answered and how long it took to stdout.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"sort"
	"syscall"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
)

type task struct {
	Name   string            `json:"name"`
	Module string            `json:"module"`
	Inputs []json.RawMessage `json:"inputs"`
	// How many of the inputs are timed, how often, and for how many ms at least.
	Timed   int `json:"timed"`
	Rounds  int `json:"rounds"`
	AtLeast int `json:"atLeast"`
}

type result struct {
	Name    string  `json:"name"`
	Answers [][]int `json:"answers"`
	// Microseconds of one decision, median of the rounds.
	Wall float64 `json:"wall"`
	CPU  float64 `json:"cpu"`
}

func main() {
	var tasks []task
	check(json.NewDecoder(os.Stdin).Decode(&tasks))
	results := make([]result, 0, len(tasks))
	for _, one := range tasks {
		fmt.Fprintf(os.Stderr, "OPA: %s\n", one.Name)
		results = append(results, run(one))
	}
	check(json.NewEncoder(os.Stdout).Encode(results))
}

func run(one task) result {
	ctx := context.Background()
	query, err := rego.New(rego.Query("data.carnet.holds"), rego.Module("carnet.rego", one.Module)).PrepareForEval(ctx)
	check(err)
	inputs := make([]ast.Value, len(one.Inputs))
	for index, raw := range one.Inputs {
		value, err := ast.ValueFromReader(bytes.NewReader(raw))
		check(err)
		inputs[index] = value
	}
	evaluate := func(input ast.Value) rego.ResultSet {
		found, err := query.Eval(ctx, rego.EvalParsedInput(input))
		check(err)
		return found
	}
	answers := make([][]int, len(inputs))
	for index, input := range inputs {
		answers[index] = placesIn(evaluate(input))
	}
	var walls, cpus []float64
	for round := 0; round < one.Rounds; round++ {
		decided := 0
		started, used := time.Now(), cpuTime()
		for decided == 0 || time.Since(started) < time.Duration(one.AtLeast)*time.Millisecond {
			for _, input := range inputs[:one.Timed] {
				evaluate(input)
			}
			decided += one.Timed
		}
		walls = append(walls, float64(time.Since(started).Nanoseconds())/1000/float64(decided))
		cpus = append(cpus, float64((cpuTime()-used).Nanoseconds())/1000/float64(decided))
	}
	return result{one.Name, answers, median(walls), median(cpus)}
}

func placesIn(found rego.ResultSet) []int {
	places := []int{}
	for _, value := range found[0].Expressions[0].Value.([]interface{}) {
		place, err := value.(json.Number).Int64()
		check(err)
		places = append(places, int(place))
	}
	return places
}

// cpuTime is what all threads used, the garbage collector's too.
func cpuTime() time.Duration {
	var usage syscall.Rusage
	check(syscall.Getrusage(syscall.RUSAGE_SELF, &usage))
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

func median(values []float64) float64 {
	if len(values) == 0 {
		return 0
	}
	sort.Float64s(values)
	middle := len(values) / 2
	if len(values)%2 == 1 {
		return values[middle]
	}
	return (values[middle-1] + values[middle]) / 2
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
