// Measures OPA from within: prepared queries on parsed inputs, so that neither processes nor texts cost anything.
// Reads a task as one line of JSON and answers with one line: what each query answered. Then for each line with a number
// of ms it evaluates for so long and writes what a query took, so that whoever asks can let others work in between.
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
)

type task struct {
	Module string            `json:"module"`
	Inputs []json.RawMessage `json:"inputs"`
	// How many of the inputs are timed.
	Timed int `json:"timed"`
}

func main() {
	lines := bufio.NewReader(os.Stdin)
	text, err := lines.ReadString('\n')
	check(err)
	var one task
	check(json.Unmarshal([]byte(text), &one))
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
	out := json.NewEncoder(os.Stdout)
	check(out.Encode(map[string]any{"answers": answers}))
	for {
		text, err := lines.ReadString('\n')
		if err == io.EOF {
			return
		}
		check(err)
		ms, err := strconv.ParseFloat(strings.TrimSpace(text), 64)
		check(err)
		decided := 0
		used := cpuTime()
		for decided == 0 || float64((cpuTime()-used).Microseconds()) < 1000*ms {
			for _, input := range inputs[:one.Timed] {
				evaluate(input)
			}
			decided += one.Timed
		}
		cpu := float64((cpuTime() - used).Nanoseconds()) / 1000 / float64(decided)
		check(out.Encode(map[string]any{"cpu": cpu}))
	}
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

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
