#!/usr/bin/env python3
"""What ./dev bench runs: the benchmarks inside the processes, and whole processes against public tools on
the same work. Prints one Markdown table of figures, goals and ratios; judges nothing.

Usage: run.py BUILD_FOLDER [--quick]"""

import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
ROWS = []
# Offscreen: the figures are then the same with and without a display.
ENVIRONMENT = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")


def row(what, figure, goal, note=""):
    """Adds a line to the table."""
    ROWS.append((what, figure, goal, note))
    print(f"  {what}: {figure}", file=sys.stderr)


def processRun(command):
    """(wall seconds, peak memory in MB) of one run, from the kernel's account of that process."""
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                          env=ENVIRONMENT) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} ended with {process.returncode}")
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def paired(ours, theirs, runs):
    """Medians of both commands run in turn, and the median of the pairwise ratios."""
    processRun(ours), processRun(theirs)
    pairs = [(processRun(ours), processRun(theirs)) for _ in range(runs)]
    return (statistics.median(a[0] for a, _ in pairs), statistics.median(b[0] for _, b in pairs),
            statistics.median(a[0] / b[0] for a, b in pairs),
            statistics.median(a[1] for a, _ in pairs), statistics.median(b[1] for _, b in pairs))


def googleBenchmark(binary, quick):
    """name → median real time in microseconds (p95 figures come as counters)."""
    command = [binary, "--benchmark_format=json", f"--benchmark_repetitions={3 if quick else 9}",
               "--benchmark_report_aggregates_only=true"]
    output = subprocess.run(command, check=True, capture_output=True, text=True, env=ENVIRONMENT).stdout
    scale = {"ns": 1e-3, "us": 1, "ms": 1e3, "s": 1e6}
    results = {}
    for entry in json.loads(output)["benchmarks"]:
        if entry.get("aggregate_name") == "median":
            results[entry["run_name"]] = (entry["real_time"] * scale[entry["time_unit"]], entry)
    return results


def opensslHmac(size):
    """Microseconds per HMAC-SHA256 of `size` bytes by `openssl speed`."""
    command = ["openssl", "speed", "-mr", "-seconds", "1", "-bytes", str(size), "-hmac", "sha256"]
    output = subprocess.run(command, check=True, capture_output=True, text=True)
    found = re.findall(r"^\+F:\d+:hmac\(sha256\):([\d.]+)", output.stdout, re.MULTILINE | re.IGNORECASE)
    if not found:
        sys.exit("openssl speed printed nothing to read:\n" + output.stdout)
    return size / float(found[-1]) * 1e6


def model(build, quick):
    """Inside the model: toggle, HMAC, pretty lines."""
    results = googleBenchmark(build / "bin/hookbench_bench", quick)
    for name, (time_us, entry) in results.items():
        if name.startswith("toggle_to_signed_bytes"):
            row("toggle → new signed bytes, model, about 1 KB", f"{time_us:.1f} µs", "≤ 20 µs", "median")
        elif name.startswith("pretty_and_diff"):
            row("pretty lines and their changes", f"{time_us:.1f} µs", "", "median, largest payload")
        elif name == "simulated_attempts/100":
            row("simulated attempts", f"{entry['items_per_second'] / 1e3:.0f} thousand/s of CPU", "≥ 200 thousand/s",
                "100 deliveries, ten attempts each, with jitter and reasons")
    ours = results["hmac_sha256/1024"][0]
    theirs = opensslHmac(1024)
    row("HMAC-SHA256 of 1 KB against openssl speed", f"{theirs / ours:.2f} × its speed", "≥ 0.8",
        f"{ours:.2f} µs against {theirs:.2f} µs")


def window(build, quick):
    """The window: toggle to painted, start, memory."""
    results = googleBenchmark(build / "bin/hookbench_uibench", quick)
    for name, (_, entry) in results.items():
        toggle = name.startswith("toggle")
        row(name.split("/")[0].replace("_", " "), f"p95 {entry['p95_ms']:.1f} ms CPU",
            "≤ 16 ms" if toggle else "≤ 100 ms", f"median {entry['median_ms']:.1f} ms; mean on the wall clock {entry['real_time']:.1f} ms; " +
            ("diff and inspector included" if toggle else "raw, pretty and hexadecimal in turn"))
    with tempfile.TemporaryDirectory() as folder:
        ours = [build / "bin/hookbench", "--settings", f"{folder}/settings.ini", "--sample",
                "--quit-after-first-paint"]
        mine, bare, ratio, memory, bareMemory = paired(ours, [build / "bin/hookbench_barewindow"],
                                                       5 if quick else 15)
    row("start to first paint against a bare Qt window", f"{ratio:.2f} ×", "≤ 3 ×",
        f"{mine * 1e3:.0f} ms against {bare * 1e3:.0f} ms")
    row("peak memory after the first paint", f"{memory:.0f} MB", "≤ 90 MB", f"bare window {bareMemory:.0f} MB")


def history(build, quick):
    """The delivery log: recording, opening, filtering, paging."""
    with tempfile.TemporaryDirectory() as folder:
        command = [build / "bin/hookbench_historybench", folder, "100000" if quick else "1000000"]
        output = subprocess.run(command, check=True, capture_output=True, text=True, env=ENVIRONMENT).stdout
    result = json.loads(output)
    count = f"{result['attempts']:,} attempts"
    row("attempts recorded durably, queued in pieces of 100", f"{result['queuedPerSecond']:,.0f}/s",
        "≥ 20,000/s", f"each piece waited for: {result['batchesOf100PerSecond']:,.0f}/s; into {count}: "
        f"{result['queuedPerSecondAtTheEnd']:,.0f}/s; {result['bytesPerAttempt']:.0f} bytes each")
    row("open the log and show its first page", f"{result['openToFirstPage']:.0f} ms", "≤ 300 ms", f"p95, {count}")
    filters = result["filters"]
    row("filter the whole log", f"p95 {filters['indexP95']:.0f} ms", "≤ 150 ms",
        f"20 filters; median {filters['indexP50']:.0f} ms; first page p95 {filters['firstPageP95']:.0f} ms")
    row("a page from the middle of the log", f"p95 {result['pageP95']:.1f} ms", "", "256 rows")


POST_HEADERS = {"X-Ordinavo-Event-Id": "evt_01JZ8A2MT8G7C3Y7V0WQ1M9B3C",
                "X-Ordinavo-Event-Type": "visit_report.approved",
                "X-Ordinavo-Delivery-Id": "del_01JZ8A2MT8G7C3Y7V0WQ1M9B3C",
                "X-Ordinavo-Timestamp": "2026-06-18T16:40:00Z",
                "X-Ordinavo-Signature": "sha256=" + "a" * 64, "X-Ordinavo-Webhook-Version": "v1"}
CONNECTIONS = 6


def processOutput(command):
    """(standard output, CPU seconds, wall seconds) of one run."""
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT) as process:
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with {process.returncode}")
    return output, usage.ru_utime + usage.ru_stime, time.perf_counter() - start


def ours(build, url, count):
    """(deliveries a second, CPU µs each) of a burst that signs each of them anew."""
    command = [build / "bin/hookbench_burstbench", url, str(count), str(CONNECTIONS), "1024"]
    result = json.loads(processOutput(command)[0])
    return count / result["seconds"], result["cpu"] / count * 1e6


def hey(url, count, body):
    """The same of hey, which sends one signed post again and again."""
    headers = [part for name, value in POST_HEADERS.items() for part in ("-H", f"{name}: {value}")]
    count -= count % CONNECTIONS
    output, cpu, _ = processOutput(["hey", "-n", str(count), "-c", str(CONNECTIONS), "-m", "POST", "-T",
                                    "application/json", "-D", str(body), *headers, url])
    return float(re.search(r"Requests/sec:\s+([\d.]+)", output).group(1)), cpu / count * 1e6


def wrk(url, folder, body):
    """The same of wrk with connections kept alive."""
    script = pathlib.Path(folder) / "post.lua"
    lines = ['wrk.method = "POST"', f'wrk.body = io.open("{body}"):read("*a")',
             'wrk.headers["Content-Type"] = "application/json"']
    lines += [f'wrk.headers["{name}"] = "{value}"' for name, value in POST_HEADERS.items()]
    script.write_text("\n".join(lines), encoding="utf-8")
    output, cpu, _ = processOutput(["wrk", "-t2", f"-c{CONNECTIONS}", "-d2s", "-s", str(script), url])
    return (float(re.search(r"Requests/sec:\s+([\d.]+)", output).group(1)),
            cpu / int(re.search(r"(\d+) requests in", output).group(1)) * 1e6)


def newman(program, url, folder, body):
    """The same of newman, without its start."""
    headers = [{"key": name, "value": value} for name, value in POST_HEADERS.items()]
    request = {"method": "POST", "url": url, "header": headers,
               "body": {"mode": "raw", "raw": body.read_text(encoding="utf-8")}}
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    collection = pathlib.Path(folder) / "collection.json"
    collection.write_text(json.dumps({"info": {"name": "post", "schema": schema},
                                      "item": [{"name": "post", "request": request}]}), encoding="utf-8")
    few, many = (processOutput([program, "run", str(collection), "--silent", "-n", str(count)])
                 for count in (10, 210))
    return 200 / (many[2] - few[2]), (many[1] - few[1]) / 200 * 1e6


def deliveries(build, quick):
    """Deliveries per second against public tools: a post of 1 KB to the same server, in turn."""
    count, rounds = (10_000, 3) if quick else (40_000, 7)
    with tempfile.TemporaryDirectory() as folder, subprocess.Popen(
            [build / "bin/hookbench_fastserver"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            text=True) as server:
        url = f"http://127.0.0.1:{server.stdout.readline().strip()}/hook"
        body = pathlib.Path(folder) / "body.json"
        body.write_text(json.dumps({"text": "x" * 1012}), encoding="utf-8")
        # The tests bring newman with them.
        newmanProgram = shutil.which("newman", path=f"{os.environ['PATH']}:"
                                     f"{build.parent / 'dev/validators/node_modules/.bin'}")
        tools = {"hey": (shutil.which("hey"), lambda: hey(url, count, body), "≥ 1 ×", rounds),
                 "wrk": (shutil.which("wrk"), lambda: wrk(url, folder, body), "≥ 0.3 ×", rounds),
                 "newman": (newmanProgram, lambda: newman(newmanProgram, url, folder, body), "≥ 200 ×", 1)}
        for name, (program, run, goal, runs) in tools.items():
            if not program:
                row(f"deliveries against {name}", "not measured", goal, f"{name} is not installed")
                continue
            pairs = [(ours(build, url, count), run()) for _ in range(runs)]
            middle = [[statistics.median(pair[side][i] for pair in pairs) for i in (0, 1)] for side in (0, 1)]
            row(f"deliveries against {name}",
                f"{statistics.median(mine[0] / theirs[0] for mine, theirs in pairs):.2f} ×", goal,
                f"{middle[0][0]:,.0f}/s at {middle[0][1]:.0f} µs of CPU each against "
                f"{middle[1][0]:,.0f}/s at {middle[1][1]:.0f} µs; ours are signed one by one")
        server.stdin.close()


def windowBurst(build, quick):
    """A burst of 10,000 deliveries from the window to its own receiver."""
    results = []
    memory = 0
    for _ in range(1 if quick else 3):
        with subprocess.Popen([build / "bin/hookbench_windowburst"], stdout=subprocess.PIPE, text=True,
                              stderr=subprocess.DEVNULL, env=ENVIRONMENT) as process:
            output = process.stdout.read()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"hookbench_windowburst ended with {process.returncode}")
        results.append(json.loads(output))
        memory = max(memory, usage.ru_maxrss / 1024)
    middle = {name: statistics.median(result[name] for result in results) for name in results[0]}
    row("10,000 deliveries from the window: longest pause", f"{middle['longest']:.0f} ms", "≤ 100 ms",
        f"{middle['work']:.0f} ms of it the window's own work; all recorded after {middle['seconds']:.1f} s")
    row("10,000 deliveries from the window: peak memory", f"{memory:.0f} MB", "≤ 250 MB",
        "window, receiver and log in one process")


def commandLine(build, quick):
    """hookbench-cli as a process, against python doing the same signature."""
    ours = [build / "bin/hookbench-cli", "payload", "sample", "--event", "visit_report.approved",
            "--headers"]
    body = ROOT / "tests/data/visit_report.approved.json"
    theirs = ["python3", "-c", "import hmac,json,sys;b=open(sys.argv[1],'rb').read();json.loads(b);"
              "print('sha256='+hmac.new(b'secret',b,'sha256').hexdigest())", str(body)]
    mine, python, ratio, memory, _ = paired(ours, theirs, 10 if quick else 30)
    row("hookbench-cli payload --headers, whole process", f"{mine * 1e3:.0f} ms", "≤ 60 ms",
        f"{ratio:.2f} × a python one-liner that reads and signs ({python * 1e3:.0f} ms); {memory:.0f} MB")


def main():
    """Runs everything and prints the table."""
    build = pathlib.Path(sys.argv[1]).resolve()
    quick = "--quick" in sys.argv
    model(build, quick)
    window(build, quick)
    history(build, quick)
    deliveries(build, quick)
    windowBurst(build, quick)
    commandLine(build, quick)
    print("| What | Figure | Goal | How |\n|---|---|---|---|")
    for line in ROWS:
        print("| " + " | ".join(line) + " |")


if __name__ == "__main__":
    main()
