// The hot paths of the model: an option is toggled and new signed bytes are there; HMAC alone; the pretty
// lines of the largest payload and what changed in them; attempts of a simulated run.

#include "model/catalogue/cataloguereader.h"
#include "model/delivery/simulation.h"
#include "model/payload/jsonlines.h"
#include "model/payload/payloadbuilder.h"
#include "model/signing/signer.h"

#include <array>
#include <benchmark/benchmark.h>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

/// Everything on, at a billing endpoint with the feature.
Design fullDesign()
{
    Design design = newDesign(u"Bench"_s);
    design.catalogueVersion = u"preview"_s;
    design.billingFeature = true;
    design.subscriptions.first().billingEndpoint = true;
    for (const Option option : allOptions)
        setOptionState(design.subscriptions.first(), {}, option, OptionState::On);
    return design;
}

struct Bench
{
    Catalogue catalogue = builtInCatalogue();
    QList<SampleRecords> samples = builtInSamples();
    Design design = fullDesign();

    [[nodiscard]] Payload build(const QString &eventType, const SampleRecords &sample) const
    {
        return buildPayload({catalogue,
                             design,
                             design.subscriptions.first(),
                             *catalogue.eventType(eventType),
                             sample,
                             {"evt_01JZ8A2MT8G7C3Y7V0WQ1M9B3C"},
                             Instant{}});
    }
};

// The published visit report with its preview: about 1 KB. Each of its three options goes off and on in turn.
void toggleToSignedBytes(benchmark::State &state)
{
    Bench bench;
    const QString eventType = u"visit_report.approved"_s;
    Signer signer = *Signer::create(SignatureScheme::Ordinavo, SecretBytes(publicSampleSecret()));
    state.SetLabel(std::to_string(bench.build(eventType, bench.samples.first()).body.size()) + " bytes");
    unsigned turn = 0;
    for (auto _ : state) {
        const auto option = Option(turn / 2 % 3);
        setOptionState(bench.design.subscriptions.first(), eventType, option,
                       turn % 2 ? OptionState::On : OptionState::Off);
        ++turn;
        const Payload payload = bench.build(eventType, bench.samples.first());
        benchmark::DoNotOptimize(signer.sign(payload.body, {}, {}));
    }
}

void hmacSha256(benchmark::State &state)
{
    HmacSha256 hmac{SecretBytes(publicSampleSecret())};
    const QByteArray body(qsizetype(state.range(0)), 'x');
    for (auto _ : state)
        benchmark::DoNotOptimize(hmac.mac({body}));
    state.SetBytesProcessed(state.iterations() * state.range(0));
}

void prettyAndDiff(benchmark::State &state)
{
    Bench bench;
    bench.design.contactFields = ContactFields::Extended;
    bench.design.summaryLength = longestSummary;
    QByteArray largest;
    for (const SampleRecords &sample : bench.samples)
        for (const EventType &eventType : bench.catalogue.eventTypes)
            if (const QByteArray body = bench.build(eventType.name, sample).body;
                body.size() > largest.size())
                largest = body;
    const QList<JsonLine> before = prettyLines(QByteArray(largest).replace("\"contact\"", "\"kontakt\""));
    for (auto _ : state)
        benchmark::DoNotOptimize(markChanges(before, prettyLines(largest)));
    state.SetLabel(std::to_string(largest.size()) + " bytes");
}

/// Deliveries that all fail, under the standard schedule: ten attempts each, with jitter and reasons.
void simulatedAttempts(benchmark::State &state)
{
    DeliveryPlan plan;
    plan.deliveries.resize(state.range(0));
    const RetryPolicy policy = standardRetryPolicy();
    const Result<AnswerScript> script = AnswerScript::parse(u"500x3,429;retry-after=30,timeout,reset,503"_s);
    qint64 attempts = 0;
    for (auto _ : state) {
        for (const Delivery &delivery : simulate(plan, policy, *script, Instant{}, RunRandom(1)))
            attempts += delivery.attempts.size();
    }
    state.SetItemsProcessed(attempts);
}

} // namespace

BENCHMARK(toggleToSignedBytes)->Name("toggle_to_signed_bytes/1KB");
BENCHMARK(hmacSha256)->Name("hmac_sha256")->Arg(64)->Arg(1024)->Arg(16384);
BENCHMARK(prettyAndDiff)->Name("pretty_and_diff/largest");
BENCHMARK(simulatedAttempts)->Name("simulated_attempts")->Arg(1)->Arg(100)->Arg(10000);

BENCHMARK_MAIN();
