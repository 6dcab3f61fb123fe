#include "model/core/httpheader.h"
#include "model/delivery/curlexchange.h"

namespace hookbench {

namespace {

/// Sets options of one handle and remembers whether libcurl refused one.
class Options final
{
public:
    explicit Options(CURL *easy)
        : m_easy(easy)
    {
    }

    template<typename Value>
    Options &set(CURLoption option, Value value)
    {
        m_fine = curl_easy_setopt(m_easy, option, value) == CURLE_OK && m_fine;
        return *this;
    }

    [[nodiscard]] bool areFine() const { return m_fine; }

private:
    CURL *m_easy;
    bool m_fine = true;
};

} // namespace

bool CurlExchange::setOptions(const QByteArray &caFile)
{
    const QByteArray url = m_request.url.toEncoded(QUrl::FullyEncoded | QUrl::RemoveFragment);
    const long deadline = std::max(1L, long(m_request.deadline.count()));
    Options options(m_easy.get());
    options.set(CURLOPT_URL, url.constData())
        .set(CURLOPT_PROTOCOLS_STR, "http,https")
        .set(CURLOPT_PATH_AS_IS, 1L)
        .set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1))
        .set(CURLOPT_HTTP09_ALLOWED, 0L)
        .set(CURLOPT_HTTP_CONTENT_DECODING, 0L)
        .set(CURLOPT_FOLLOWLOCATION, 0L)
        .set(CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    // One request per connection and nothing remembered: libcurl resends on a reused connection only.
    options.set(CURLOPT_FRESH_CONNECT, 1L)
        .set(CURLOPT_FORBID_REUSE, 1L)
        .set(CURLOPT_SSL_SESSIONID_CACHE, 0L)
        .set(CURLOPT_DNS_CACHE_TIMEOUT, 0L);
    // Both: libcurl takes http_proxy from the environment even for 127.0.0.1.
    options.set(CURLOPT_PROXY, "").set(CURLOPT_NOPROXY, "*");
    // Without QUICK_EXIT a name look-up that hangs holds the whole thread beyond its deadline.
    options.set(CURLOPT_NOSIGNAL, 1L)
        .set(CURLOPT_QUICK_EXIT, 1L)
        .set(CURLOPT_TIMEOUT_MS, deadline)
        .set(CURLOPT_CONNECTTIMEOUT_MS, deadline);
    options.set(CURLOPT_SSL_VERIFYPEER, 1L).set(CURLOPT_SSL_VERIFYHOST, 2L);
    if (!caFile.isEmpty())
        options.set(CURLOPT_CAINFO, caFile.constData());
    return options.areFine();
}

bool CurlExchange::setMethodAndBody()
{
    // No seek callback: libcurl then cannot rewind the body and send it a second time.
    Options options(m_easy.get());
    options.set(CURLOPT_POST, 1L)
        .set(CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_request.body.size()))
        .set(CURLOPT_READFUNCTION, &CurlExchange::onRead)
        .set(CURLOPT_READDATA, this)
        .set(CURLOPT_CUSTOMREQUEST, m_request.method.constData());
    if (m_request.method == "HEAD")
        options.set(CURLOPT_NOBODY, 1L);
    return options.areFine();
}

bool CurlExchange::setHeaders()
{
    curl_slist *list = nullptr;
    bool fine = true;
    const auto append = [&](const QByteArray &line) {
        curl_slist *longer = curl_slist_append(list, line.constData());
        fine = fine && longer != nullptr;
        list = longer != nullptr ? longer : list;
    };
    // "Name;" is how libcurl is told to send a header without a value, "Name:" to leave its own out.
    for (const HeaderField &field : m_request.headers)
        append(field.value.isEmpty() ? QByteArray(field.name + ';')
                                     : QByteArray(field.name + ": " + field.value));
    append("Content-Length: " + QByteArray::number(m_request.body.size()));
    for (const char *own : {"Accept", "Content-Type", "Expect", "User-Agent"})
        if (headerValue(m_request.headers, own).isNull())
            append(QByteArray(own) + ':');
    m_headers.reset(list);
    return fine && Options(m_easy.get()).set(CURLOPT_HTTPHEADER, list).areFine();
}

bool CurlExchange::setCallbacks()
{
    return Options(m_easy.get())
        .set(CURLOPT_PRIVATE, this)
        .set(CURLOPT_HEADERFUNCTION, &CurlExchange::onHeader)
        .set(CURLOPT_HEADERDATA, this)
        .set(CURLOPT_WRITEFUNCTION, &CurlExchange::onBody)
        .set(CURLOPT_WRITEDATA, this)
        .set(CURLOPT_VERBOSE, 1L)
        .set(CURLOPT_DEBUGFUNCTION, &CurlExchange::onDebug)
        .set(CURLOPT_DEBUGDATA, this)
        .set(CURLOPT_SOCKOPTFUNCTION, &CurlExchange::onSocket)
        .set(CURLOPT_SOCKOPTDATA, this)
        .set(CURLOPT_PREREQFUNCTION, &CurlExchange::onConnected)
        .set(CURLOPT_PREREQDATA, this)
        .set(CURLOPT_ERRORBUFFER, m_errorText.data())
        .areFine();
}

} // namespace hookbench
