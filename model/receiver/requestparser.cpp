#include "model/receiver/requestparser.h"

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

#include <algorithm>

namespace hookbench {

namespace http = boost::beast::http;
using boost::beast::error_code;
using boost::beast::string_view;

namespace {

QByteArray bytesOf(string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

ReceiverReason lineReason(const error_code &error)
{
    if (error == http::error::bad_method || error == http::error::bad_target ||
        error == http::error::bad_version)
        return receiverReason(ReasonId::RequestLineInvalid);
    if (error == http::error::bad_content_length)
        return receiverReason(ReasonId::ContentLengthInvalid);
    if (error == http::error::bad_transfer_encoding)
        return receiverReason(ReasonId::TransferEncodingAmbiguous);
    if (error == http::error::bad_chunk || error == http::error::bad_chunk_extension)
        return receiverReason(ReasonId::ChunksBroken);
    return receiverReason(ReasonId::HeaderLineInvalid);
}

} // namespace

/// Boost.Beast's parser with our sinks: fields in their order, the body into the buffer that is kept.
class RequestParser::Beast final : public http::basic_parser<true>
{
public:
    RequestHead head;
    QByteArray body;

private:
    void on_request_impl(http::verb /*method*/, string_view method, string_view target, int version,
                         error_code & /*error*/) override
    {
        head.method = bytesOf(method);
        head.target = bytesOf(target);
        head.isHttp11 = version == 11;
    }
    void on_response_impl(int /*status*/, string_view /*reason*/, int /*version*/,
                          error_code & /*error*/) override
    {
    }
    void on_field_impl(http::field /*id*/, string_view name, string_view value,
                       error_code & /*error*/) override
    {
        if (!m_headDone) // what comes later are trailers
            head.headers.append({bytesOf(name), bytesOf(value)});
    }
    void on_header_impl(error_code & /*error*/) override { m_headDone = true; }
    void on_body_init_impl(const boost::optional<std::uint64_t> & /*length*/, error_code & /*error*/) override
    {
    }
    std::size_t on_body_impl(string_view piece, error_code & /*error*/) override
    {
        body.append(piece.data(), qsizetype(piece.size()));
        return piece.size();
    }
    void on_chunk_header_impl(std::uint64_t /*size*/, string_view /*extensions*/,
                              error_code & /*error*/) override
    {
    }
    std::size_t on_chunk_body_impl(std::uint64_t /*remaining*/, string_view piece, error_code &error) override
    {
        return on_body_impl(piece, error);
    }
    void on_finish_impl(error_code & /*error*/) override {}

    bool m_headDone = false;
};

RequestParser::RequestParser(qsizetype headLimit, qsizetype bodyLimit)
    : m_beast(std::make_unique<Beast>())
    , m_headLimit(headLimit)
    , m_bodyLimit(bodyLimit)
{
    m_beast->header_limit(std::uint32_t(headLimit));
    m_beast->body_limit(std::uint64_t(bodyLimit));
}

RequestParser::~RequestParser() = default;

const RequestHead &RequestParser::head() const
{
    return m_beast->head;
}

const QByteArray &RequestParser::body() const
{
    return m_beast->body;
}

qsizetype RequestParser::feed(QByteArrayView bytes)
{
    qsizetype skipped = 0;
    while (m_raw.isEmpty() && skipped < bytes.size() && (bytes[skipped] == '\r' || bytes[skipped] == '\n'))
        ++skipped;
    const qsizetype before = m_raw.size();
    m_raw.append(bytes.sliced(skipped));
    if (m_state == State::Head)
        checkLines(before);
    parse();
    if (m_state != State::Complete)
        return bytes.size();
    const qsizetype surplus = m_raw.size() - m_parsed;
    m_raw.chop(surplus);
    return bytes.size() - surplus;
}

// Once a head came in pieces, Beast waits for its end; a peer that ends lines by LF alone, or speaks
// HTTP/0.9, never sends one.
void RequestParser::checkLines(qsizetype from)
{
    for (qsizetype lf = m_raw.indexOf('\n', from); lf >= 0; lf = m_raw.indexOf('\n', lf + 1)) {
        const QByteArrayView line = QByteArrayView(m_raw).first(lf);
        const bool isRequestLine = m_raw.indexOf('\n') == lf;
        if (isRequestLine && !line.endsWith(" HTTP/1.1\r") && !line.endsWith(" HTTP/1.0\r"))
            return fail(400, receiverReason(ReasonId::RequestLineInvalid));
        if (!line.endsWith('\r'))
            return fail(400, receiverReason(ReasonId::HeaderLineInvalid));
        if (line.endsWith("\r\n\r"))
            return; // the body may hold what it likes
    }
}

void RequestParser::parse()
{
    while ((m_state == State::Head || m_state == State::Body) && m_parsed < m_raw.size()) {
        error_code error;
        const boost::asio::const_buffer rest(m_raw.constData() + m_parsed,
                                             std::size_t(m_raw.size() - m_parsed));
        m_parsed += qsizetype(m_beast->put(rest, error));
        if (error == http::error::body_limit)
            return fail(413, receiverReasonWithSize(ReasonId::BodyTooLarge, m_bodyLimit));
        if (error == http::error::header_limit || (!m_beast->is_header_done() && m_raw.size() > m_headLimit))
            return fail(431, receiverReasonWithSize(ReasonId::HeadTooLarge, m_headLimit));
        if (error && error != http::error::need_more)
            return fail(400, lineReason(error));
        if (m_state == State::Head && m_beast->is_header_done())
            checkHead();
        if (m_state == State::Body && m_beast->is_done())
            m_state = State::Complete;
        if (error == http::error::need_more)
            break;
    }
    // Tiny chunks carry many times their own size in framing.
    if (m_state == State::Body && m_raw.size() > m_headLimit + 2 * m_bodyLimit)
        fail(413, receiverReason(ReasonId::ChunksTooSmall));
}

void RequestParser::checkHead()
{
    m_state = State::Body;
    m_beast->head.keepAlive = m_beast->keep_alive();
    const QByteArrayView head = QByteArrayView(m_raw).first(m_parsed);
    if (head.size() > m_headLimit)
        return fail(431, receiverReasonWithSize(ReasonId::HeadTooLarge, m_headLimit));
    if (head.contains("\r\n ") || head.contains("\r\n\t"))
        return fail(400, receiverReason(ReasonId::HeaderLineFolded));
    int lengths = 0;
    for (const HeaderField &field : m_beast->head.headers) {
        if (field.name.compare("Content-Length", Qt::CaseInsensitive) == 0 &&
            (++lengths > 1 || field.value.contains(',')))
            return fail(400, receiverReason(ReasonId::ContentLengthRepeated));
        if (field.name.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0 &&
            (field.value.compare("chunked", Qt::CaseInsensitive) != 0 || !m_beast->head.isHttp11))
            return fail(501, receiverReason(ReasonId::TransferEncodingUnknown));
    }
}

void RequestParser::fail(int status, const ReceiverReason &reason)
{
    m_state = State::Failed;
    m_refusal = {status, reason};
}

} // namespace hookbench
