//! Measures Cedar as compiled code: policies parsed, requests built beforehand, no entities.
//! Reads tasks as JSON from stdin; writes which policies held and how long a decision took to stdout.
use cedar_policy::{Authorizer, Context, Entities, EntityUid, Policy, PolicyId, PolicySet, Request};
use serde_json::{json, Value};
use std::io::{stdin, stdout};
use std::time::Instant;

fn main() {
    // Long conditions are deep trees: the thread that judges them has a stack of its own size.
    let work = std::thread::Builder::new().stack_size(1 << 30).spawn(run_all).unwrap();
    work.join().unwrap();
}

fn run_all() {
    let tasks: Vec<Value> = serde_json::from_reader(stdin()).unwrap();
    let results: Vec<Value> = tasks.iter().map(run).collect();
    serde_json::to_writer(stdout(), &results).unwrap();
}

fn run(task: &Value) -> Value {
    eprintln!("Cedar, compiled: {}", task["name"]);
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
    let timed = task["timed"].as_u64().unwrap() as usize;
    let at_least = task["atLeast"].as_f64().unwrap() / 1000.0;
    let mut walls = vec![];
    let mut cpus = vec![];
    for _ in 0..task["rounds"].as_u64().unwrap() {
        let (started, used) = (Instant::now(), cpu_seconds());
        let mut decided = 0;
        while decided == 0 || started.elapsed().as_secs_f64() < at_least {
            for request in &requests[..timed] {
                std::hint::black_box(authorizer.is_authorized(request, &policies, &entities));
            }
            decided += timed;
        }
        walls.push(started.elapsed().as_secs_f64() * 1e6 / decided as f64);
        cpus.push((cpu_seconds() - used) * 1e6 / decided as f64);
    }
    json!({ "name": task["name"], "answers": answers, "wall": median(walls), "cpu": median(cpus) })
}

/// What this thread used, as Linux counts it; elsewhere nothing is told.
fn cpu_seconds() -> f64 {
    std::fs::read_to_string("/proc/thread-self/schedstat")
        .ok()
        .and_then(|text| text.split_whitespace().next()?.parse::<f64>().ok())
        .map_or(f64::NAN, |nanoseconds| nanoseconds / 1e9)
}

fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let count = values.len();
    let middle = if count == 0 { f64::NAN } else { (values[(count - 1) / 2] + values[count / 2]) / 2.0 };
    middle.is_finite().then_some(middle)
}
