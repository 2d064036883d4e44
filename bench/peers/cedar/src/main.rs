//! Measures Cedar as compiled code: policies parsed, requests built beforehand, no entities.
//! Reads a task as one line of JSON and answers with one line: which policies held. Then for each line with a number of
//! ms it decides for so long and writes what a decision took, so that whoever asks can let others work in between.
use cedar_policy::{Authorizer, Context, Entities, EntityUid, Policy, PolicyId, PolicySet, Request};
use serde_json::{json, Value};
use std::io::{stdin, stdout, BufRead, Write};

fn main() {
    // Long conditions are deep trees: the thread that judges them has a stack of its own size.
    let work = std::thread::Builder::new().stack_size(1 << 30).spawn(run).unwrap();
    work.join().unwrap();
}

fn run() {
    let mut lines = stdin().lock().lines();
    let task: Value = serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap();
    let mut policies = PolicySet::new();
    for (index, text) in task["policies"].as_array().unwrap().iter().enumerate() {
        let policy = Policy::parse(Some(PolicyId::new(index.to_string())), text.as_str().unwrap()).unwrap();
        policies.add(policy).unwrap();
    }
    let someone: EntityUid = r#"Carnet::"leg""#.parse().unwrap();
    let requests: Vec<Request> = task["inputs"]
        .as_array()
        .unwrap()
        .iter()
        .map(|facts| {
            let context = Context::from_json_value(facts.clone(), None).unwrap();
            Request::new(someone.clone(), someone.clone(), someone.clone(), context, None).unwrap()
        })
        .collect();
    let authorizer = Authorizer::new();
    let entities = Entities::empty();
    let answers: Vec<Vec<usize>> = requests
        .iter()
        .map(|request| {
            let response = authorizer.is_authorized(request, &policies, &entities);
            let diagnostics = response.diagnostics();
            if let Some(error) = diagnostics.errors().next() {
                panic!("{error}");
            }
            diagnostics.reason().map(|id| id.to_string().parse().unwrap()).collect()
        })
        .collect();
    say(&json!({ "answers": answers }));
    let timed = task["timed"].as_u64().unwrap() as usize;
    for line in lines {
        let at_least: f64 = line.unwrap().trim().parse::<f64>().unwrap() / 1000.0;
        let used = cpu_seconds();
        let mut decided = 0;
        while decided == 0 || cpu_seconds() - used < at_least {
            for request in &requests[..timed] {
                std::hint::black_box(authorizer.is_authorized(request, &policies, &entities));
            }
            decided += timed;
        }
        say(&json!({ "cpu": (cpu_seconds() - used) * 1e6 / decided as f64 }));
    }
}

fn say(answer: &Value) {
    let mut out = stdout().lock();
    writeln!(out, "{answer}").unwrap();
    out.flush().unwrap();
}

/// What this thread used, as Linux counts it.
fn cpu_seconds() -> f64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    text.split_whitespace().next().unwrap().parse::<f64>().unwrap() / 1e9
}
