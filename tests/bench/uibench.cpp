// Toggle → painted on the real page Design: undo command, payload, signature, diff, inspector and the
// whole repaint, at the largest payload. Prints the median and the 95th percentile.

#include "tests/support/workbench.h"
#include "ui/design/designpage.h"
#include "ui/theme/theme.h"
#include "ui/undo/changedesigncommand.h"
#include "ui/widgets/actionregistry.h"

#include <QtGui/QUndoStack>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
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
        const auto start = std::chrono::steady_clock::now();
        Design design = bench.document.design();
        setOptionState(design.subscriptions[0], bench.document.eventType().name, Option::ContactDetails,
                       on ? OptionState::On : OptionState::Off);
        undo.push(new ChangeDesignCommand(bench.document, design, u"Toggle"_s));
        // Everything that the event loop would still deliver before the frame, then the frame itself.
        QCoreApplication::sendPostedEvents();
        benchmark::DoNotOptimize(page.grab());
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
        times.push_back(took.count());
        on = !on;
    }
    std::sort(times.begin(), times.end());
    state.counters["median_ms"] = times[times.size() / 2];
    state.counters["p95_ms"] = times[times.size() * 95 / 100];
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyAppearance(application, Appearance::Light);
    benchmark::RegisterBenchmark("toggle_to_painted", toggleToPainted)
        ->Unit(benchmark::kMillisecond)
        ->Iterations(200);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
