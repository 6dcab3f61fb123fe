#pragma once

#include <QtCore/QFutureWatcher>

#include <utility>

namespace hookbench {

/// Calls `done` with the future's result, in the thread of `context`, unless that is gone by then or the
/// future was cancelled. (Qt 6.4's QFuture::then(context) asserts when the context is gone.)
template<typename Value, typename Done>
void whenFinished(const QFuture<Value> &future, QObject *context, Done done)
{
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            done(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace hookbench
