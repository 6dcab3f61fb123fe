// savevictim PATH MICROSECONDS: saves one content after the other until the kernel kills it.

#include "model/core/safewriter.h"

#include <QtCore/QFile>

#include <csignal>
#include <cstdlib>
#include <ctime>

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const hookbench::SafeWriter writer(QFile::decodeName(argv[1]));
    const long delay = std::strtol(argv[2], nullptr, 10);
    const QByteArray contents[] = {QByteArray(200000, 'a'), QByteArray(300000, 'b')};

    // Not a signal that could be handled: this is what a crash or a power switch looks like.
    sigevent event{};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGKILL;
    timer_t timer{};
    itimerspec when{};
    when.it_value.tv_nsec = delay * 1000;
    if (timer_create(CLOCK_MONOTONIC, &event, &timer) != 0 || timer_settime(timer, 0, &when, nullptr) != 0)
        return 3;
    for (unsigned turn = 0;; ++turn)
        if (!writer.write(contents[turn % 2]))
            return 4;
}
