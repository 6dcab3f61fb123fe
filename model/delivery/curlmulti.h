#pragma once

#include <QtCore/QtGlobal>

#include <curl/curl.h>

#include <memory>

namespace hookbench {

/// Owns a multi handle; the first one sets libcurl up for the process.
class CurlMulti final
{
    Q_DISABLE_COPY_MOVE(CurlMulti)

public:
    CurlMulti()
    {
        static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
        Q_UNUSED(ready)
        m_multi.reset(curl_multi_init());
    }
    ~CurlMulti() = default;

    [[nodiscard]] CURLM *get() const { return m_multi.get(); }
    /// Ends a poll() under way or the next one; from any thread.
    void wakeUp() const { curl_multi_wakeup(m_multi.get()); }

private:
    struct Deleter
    {
        void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
    };

    std::unique_ptr<CURLM, Deleter> m_multi;
};

} // namespace hookbench
