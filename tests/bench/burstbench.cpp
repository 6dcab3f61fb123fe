// Sends signed posts in one burst and prints what it took as JSON: burstbench URL COUNT CONCURRENCY BYTES.

#include "model/core/ids.h"
#include "model/core/randomsource.h"
#include "model/delivery/curltransport.h"
#include "model/signing/signedrequest.h"

#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 5)
        return EXIT_FAILURE;
    const SystemClock clock;
    SeededRandomSource random(1);
    Result<Signer> signer = Signer::create(SignatureScheme::Ordinavo, SecretBytes(publicSampleSecret()));
    if (!signer)
        return EXIT_FAILURE;
    const QByteArray body = "{\"text\":\"" + QByteArray(std::atoi(argv[4]) - 11, 'x') + "\"}";
    const QUrl url(QString::fromLocal8Bit(argv[1]));
    const EventId eventId{"evt_01JZ8A2MT8G7C3Y7V0WQ1M9B3C"};

    qsizetype answered = 0;
    qsizetype reused = 0;
    BurstOrder order;
    order.count = std::atoi(argv[2]);
    order.concurrency = std::atoi(argv[3]);
    order.make = [&](qsizetype) {
        const Instant now = clock.now();
        const SignedRequest made = makeSignedRequest(*signer, body, u"visit_report.approved"_s, eventId,
                                                     makeDeliveryId(now, random), now);
        AttemptRequest request;
        request.url = url;
        request.headers = made.headers;
        request.body = made.body;
        return request;
    };
    order.take = [&](const std::vector<std::pair<qsizetype, AttemptOutcome>> &ended) {
        for (const auto &[index, outcome] : ended) {
            answered += outcome.status == 200 ? 1 : 0;
            reused += outcome.reused ? 1 : 0;
        }
    };
    CurlTransport transport(clock);
    const double cpu = cpuSeconds();
    const auto start = std::chrono::steady_clock::now();
    transport.burst(order).waitForFinished();
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    std::printf("{\"sent\": %lld, \"answered\": %lld, \"reused\": %lld, \"seconds\": %.6f, \"cpu\": %.6f}\n",
                static_cast<long long>(order.count), static_cast<long long>(answered),
                static_cast<long long>(reused), seconds, cpuSeconds() - cpu);
    return answered == order.count ? EXIT_SUCCESS : EXIT_FAILURE;
}
