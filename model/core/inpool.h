#pragma once

#include <QtCore/QFuture>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace hookbench {

/// Runs a function on a thread of the program's pool. What it refers to must be its own, since nobody waits
/// for it.
template<typename Function>
[[nodiscard]] QFuture<std::invoke_result_t<Function &>> inPool(Function function)
{
    using Value = std::invoke_result_t<Function &>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QFuture<Value> future = promise->future();
    QThreadPool::globalInstance()->start([promise, function = std::move(function)]() mutable {
        promise->addResult(function());
        promise->finish();
    });
    return future;
}

} // namespace hookbench
