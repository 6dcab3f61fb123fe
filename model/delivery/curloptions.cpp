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

bool CurlExchange::makeHandle()
{
    m_easy.reset(curl_easy_init());
    if (!m_easy)
        return false;
    Options options(m_easy.get());
    options.set(CURLOPT_PROTOCOLS_STR, "http,https")
        .set(CURLOPT_PATH_AS_IS, 1L)
        .set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1))
        .set(CURLOPT_HTTP09_ALLOWED, 0L)
        .set(CURLOPT_HTTP_CONTENT_DECODING, 0L)
        .set(CURLOPT_FOLLOWLOCATION, 0L)
        .set(CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    // Both: libcurl takes http_proxy from the environment even for 127.0.0.1.
    options.set(CURLOPT_PROXY, "").set(CURLOPT_NOPROXY, "*");
    // Without QUICK_EXIT a name look-up that hangs holds the whole thread beyond its deadline.
    options.set(CURLOPT_NOSIGNAL, 1L).set(CURLOPT_QUICK_EXIT, 1L);
    return options.areFine() && setConnection() && setCallbacks();
}

bool CurlExchange::setConnection()
{
    Options options(m_easy.get());
    options.set(CURLOPT_SSL_SESSIONID_CACHE, 0L);
    // Nothing remembered from one exchange to the next.
    if (m_connection == Connection::Fresh)
        options.set(CURLOPT_FRESH_CONNECT, 1L)
            .set(CURLOPT_FORBID_REUSE, 1L)
            .set(CURLOPT_DNS_CACHE_TIMEOUT, 0L);
    return options.areFine();
}

bool CurlExchange::setUrlAndDeadline(const AttemptRequest &before)
{
    Options options(m_easy.get());
    if (before.url != m_request.url)
        options.set(CURLOPT_URL,
                    m_request.url.toEncoded(QUrl::FullyEncoded | QUrl::RemoveFragment).constData());
    const long deadline = std::max(1L, long(m_request.deadline.count()));
    options.set(CURLOPT_TIMEOUT_MS, deadline).set(CURLOPT_CONNECTTIMEOUT_MS, deadline);
    return options.areFine();
}

bool CurlExchange::setMethodAndBody()
{
    // The body in one buffer goes out in one piece with the head, which a read callback's does not. libcurl
    // could send it twice; onOpenSocket and onConnected see to it that it cannot.
    Options options(m_easy.get());
    options.set(CURLOPT_POST, 1L)
        .set(CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_request.body.size()))
        .set(CURLOPT_POSTFIELDS, m_request.body.constData())
        .set(CURLOPT_CUSTOMREQUEST, m_request.method.constData());
    if (m_request.method == "HEAD")
        options.set(CURLOPT_NOBODY, 1L);
    return options.areFine();
}

bool CurlExchange::setHeaders(const AttemptRequest &before)
{
    if (!m_headerLines.empty() && before.headers == m_request.headers &&
        before.body.size() == m_request.body.size())
        return true;
    // The list is libcurl's to read only, so its nodes and their text may be ours, kept from one exchange to
    // the next: curl_slist_append() would allocate twice for each line.
    m_headerText.resize(0);
    m_headerLines.clear();
    const auto append = [this](std::initializer_list<QByteArrayView> parts) {
        m_headerLines.push_back({nullptr, nullptr});
        m_lineStarts.push_back(m_headerText.size());
        for (const QByteArrayView part : parts)
            m_headerText.append(part);
        m_headerText.append('\0');
    };
    m_lineStarts.clear();
    // "Name;" is how libcurl is told to send a header without a value, "Name:" to leave its own out.
    for (const HeaderField &field : m_request.headers) {
        if (field.value.isEmpty())
            append({field.name, ";"});
        else
            append({field.name, ": ", field.value});
    }
    append({"Content-Length: ", QByteArray::number(m_request.body.size())});
    for (const char *own : {"Accept", "Content-Type", "Expect", "User-Agent"})
        if (headerValue(m_request.headers, own).isNull())
            append({own, ":"});
    for (std::size_t i = 0; i < m_headerLines.size(); ++i) {
        m_headerLines[i].data = m_headerText.data() + m_lineStarts[i];
        m_headerLines[i].next = i + 1 < m_headerLines.size() ? &m_headerLines[i + 1] : nullptr;
    }
    return Options(m_easy.get()).set(CURLOPT_HTTPHEADER, m_headerLines.data()).areFine();
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
        .set(CURLOPT_OPENSOCKETFUNCTION, &CurlExchange::onOpenSocket)
        .set(CURLOPT_OPENSOCKETDATA, this)
        .set(CURLOPT_SSL_CTX_FUNCTION, &CurlExchange::onTlsContext)
        .set(CURLOPT_SSL_CTX_DATA, this)
        .set(CURLOPT_PREREQFUNCTION, &CurlExchange::onConnected)
        .set(CURLOPT_PREREQDATA, this)
        .set(CURLOPT_ERRORBUFFER, m_errorText.data())
        .areFine();
}

} // namespace hookbench
