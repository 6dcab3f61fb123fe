// Toggle → painted on the real page Design: undo command, payload, signature, diff, inspector and the
// whole repaint, at the largest payload; and an answer of a megabyte in another form → painted. Prints the
// median and the 95th percentile.

#include "tests/support/workbench.h"
#include "ui/deliver/wireview.h"
#include "ui/design/designpage.h"
#include "ui/theme/theme.h"
#include "ui/undo/changedesigncommand.h"
#include "ui/widgets/actionregistry.h"

#include <QtGui/QUndoStack>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <ctime>
#include <vector>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

// The event type and sample with the most bytes when everything is on.
void chooseLargest(test::Workbench &bench)
{
    Design design = bench.document.design();
    design.billingFeature = true;
    design.contactFields = ContactFields::Extended;
    design.subscriptions[0].billingEndpoint = true;
    for (const Option option : allOptions)
        setOptionState(design.subscriptions[0], {}, option, OptionState::On);
    qsizetype largest = 0;
    for (const SampleRecords &sample : bench.document.samples()) {
        design.sample = sample.id;
        bench.document.setDesign(design);
        for (const EventType *type : bench.document.eventTypes()) {
            const qsizetype size = buildPayload(bench.document.payloadRequest(*type)).body.size();
            if (size <= largest)
                continue;
            largest = size;
            bench.document.selectEventType(type->name);
        }
    }
}

/// Of this process: other work on the machine does not count.
double cpuMilliseconds()
{
    return double(std::clock()) * 1e3 / CLOCKS_PER_SEC;
}

void count(benchmark::State &state, std::vector<double> &times)
{
    std::sort(times.begin(), times.end());
    state.counters["median_ms"] = times[times.size() / 2];
    state.counters["p95_ms"] = times[times.size() * 95 / 100];
    state.counters["max_ms"] = times.back();
}

void toggleToPainted(benchmark::State &state)
{
    test::Workbench bench;
    chooseLargest(bench);
    QUndoStack undo;
    ActionRegistry actions;
    DesignPage page(bench.document, undo, actions);
    page.resize(1400, 800);
    page.show();
    page.grab();
    std::vector<double> times;
    bool on = false;
    for (auto _ : state) {
        const double start = cpuMilliseconds();
        Design design = bench.document.design();
        setOptionState(design.subscriptions[0], bench.document.eventType().name, Option::ContactDetails,
                       on ? OptionState::On : OptionState::Off);
        undo.push(new ChangeDesignCommand(bench.document, design, u"Toggle"_s));
        // Everything that the event loop would still deliver before the frame, then the frame itself.
        QCoreApplication::sendPostedEvents();
        benchmark::DoNotOptimize(page.grab());
        times.push_back(cpuMilliseconds() - start);
        on = !on;
    }
    count(state, times);
}

/// An HTTP answer whose body is a megabyte of JSON, as an API that lists things gives it.
QByteArray megabyteAnswer()
{
    QByteArray body = "[";
    while (body.size() < 1024 * 1024)
        body += R"({"id":901,"title":"Maintenance visit - Essen Center","isBillable":true,"attachments":2},)";
    body.back() = ']';
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void formToPainted(benchmark::State &state)
{
    WireView view(u"send"_s);
    view.resize(700, 800);
    view.show();
    view.showMessage(wireMessageFrom(megabyteAnswer()));
    view.grab();
    std::vector<double> times;
    int form = 0;
    for (auto _ : state) {
        const double start = cpuMilliseconds();
        form = (form + 1) % 3;
        view.setForm(BodyForm(form));
        QCoreApplication::sendPostedEvents();
        benchmark::DoNotOptimize(view.grab());
        times.push_back(cpuMilliseconds() - start);
    }
    count(state, times);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyAppearance(application, Appearance::Light);
    benchmark::RegisterBenchmark("toggle_to_painted", toggleToPainted)
        ->Unit(benchmark::kMillisecond)
        ->Iterations(200);
    benchmark::RegisterBenchmark("other_form_of_1_MB_answer_to_painted", formToPainted)
        ->Unit(benchmark::kMillisecond)
        ->Iterations(30);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
