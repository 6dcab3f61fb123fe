#include "model/signing/mismatchsearch.h"

#include "model/signing/jsonvariants.h"
#include "model/signing/mismatchdetail.h"
#include "model/signing/otherhashes.h"
#include "model/signing/signaturereading.h"

#include <QtCore/QStringDecoder>

#include <optional>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

// A receiver searches at every mismatch, so whoever sends garbage must not be able to keep it busy.
constexpr qsizetype largestJson = qsizetype(256) * 1024;
constexpr qsizetype jsonBudget = qsizetype(32) * 1024 * 1024;
// Fewer characters could agree by chance.
constexpr qsizetype fewestCharacters = 8;

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

using Found = std::optional<Verification>;

Found found(MismatchCause cause, const QString &detail)
{
    return Verification{false, cause, detail};
}

/// The value that the scheme writes for a MAC.
QByteArray canonicalForm(SignatureScheme scheme, const QByteArray &mac, Instant timestamp)
{
    switch (scheme) {
    case SignatureScheme::Ordinavo:
        return "sha256=" + mac.toHex();
    case SignatureScheme::TimestampBody: {
        const auto seconds = std::chrono::floor<std::chrono::seconds>(timestamp).time_since_epoch();
        return "t=" + QByteArray::number(seconds.count()) + ",v1=" + mac.toHex();
    }
    case SignatureScheme::StandardWebhooks:
        return "v1," + mac.toBase64();
    }
    Q_UNREACHABLE();
}

/// A body as editors and shells change it, and the sentence that says so.
struct TextVariant
{
    QByteArray bytes;
    MismatchCause cause = MismatchCause::None;
    QString sentence;
};

/// With a newline at the end or without, with other line ends; never the body itself.
QList<TextVariant> variantsOf(const QByteArray &body)
{
    QList<TextVariant> variants{{body + '\n', MismatchCause::TrailingNewline, detail::signedWithNewline()},
                                {body + "\r\n", MismatchCause::TrailingNewline, detail::signedWithNewline()}};
    QByteArray bare = body;
    for (int taken = 0; taken < 4 && (bare.endsWith('\n') || bare.endsWith('\r')); ++taken) {
        bare.chop(1);
        variants.append({bare, MismatchCause::TrailingNewline, detail::signedWithoutNewline()});
    }
    QByteArray lineFeeds = body;
    lineFeeds.replace("\r\n", "\n").replace('\r', '\n');
    QByteArray carriageReturns = lineFeeds;
    carriageReturns.replace("\n", "\r\n");
    if (lineFeeds != body)
        variants.append({lineFeeds, MismatchCause::LineEndings, detail::signedWithLf()});
    if (carriageReturns != body)
        variants.append({carriageReturns, MismatchCause::LineEndings, detail::signedWithCrLf()});
    return variants;
}

QByteArray withoutMark(const QByteArray &body)
{
    return body.startsWith(byteOrderMark) ? body.sliced(byteOrderMark.size()) : body;
}

/// As it is and as U+00A0, since what is wrong with a value is often not to be seen.
QString nameOf(QChar character)
{
    const QString code = u"U+%1"_s.arg(int(character.unicode()), 4, 16, QLatin1Char('0')).toUpper();
    return character.isPrint() && !character.isSpace() ? u"%1 (%2)"_s.arg(character).arg(code) : code;
}

class Search
{
public:
    Search(const SignatureQuestion &question, Signer &signer)
        : m_question(question)
        , m_signer(signer)
        , m_body(question.body.toByteArray())
        , m_reading(readSignature(question.scheme, question.signature))
        , m_expected(expected(m_body))
        , m_canonical(canonicalForm(question.scheme, m_reading.mac, question.timestamp))
    {
    }

    [[nodiscard]] Verification run()
    {
        for (const auto step : {&Search::length, &Search::form, &Search::bodyAsText,
                                &Search::bodyAsTextInTwoWays, &Search::otherHash, &Search::otherContent,
                                &Search::otherSecret, &Search::json, &Search::remains, &Search::shape})
            if (Found result = (this->*step)())
                return *result;
        return {false, MismatchCause::WrongSecret,
                m_body.isEmpty() ? detail::nothingSigned() : detail::nothingExplains()};
    }

private:
    [[nodiscard]] QByteArray expected(QByteArrayView body)
    {
        return m_signer.sign(body, m_question.eventId, m_question.timestamp);
    }

    /// Whether the signature, however it is spelled, is over this body.
    [[nodiscard]] bool isOver(QByteArrayView body) { return expected(body) == m_canonical; }

    [[nodiscard]] Found form()
    {
        QByteArray line = m_question.signature.toByteArray();
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        if (line == m_expected)
            return found(MismatchCause::TrailingNewline, detail::newlineInValue());
        if (m_canonical != m_expected)
            return std::nullopt;
        const MismatchCause cause =
            m_reading.form == MismatchCause::None ? MismatchCause::WrongScheme : m_reading.form;
        return found(cause, detail::wrongForm(cause, m_question.scheme, m_reading.prefix));
    }

    [[nodiscard]] Found length()
    {
        const QByteArrayView given = m_question.signature;
        if (given.size() >= m_expected.size())
            return std::nullopt;
        const QByteArrayView mac = QByteArrayView(m_expected).sliced(m_expected.indexOf('=') + 1);
        // The bare MAC misses its prefix and nothing else.
        const bool isLong = given.size() >= fewestCharacters && given.size() != mac.size();
        if (m_expected.startsWith(given) || (isLong && (m_expected.endsWith(given) || mac.startsWith(given))))
            return found(MismatchCause::Truncated,
                         detail::truncated(given.size(), m_expected.size(), detail::Rest::Matches));
        return std::nullopt;
    }

    /// The signature is over another form of the body; when it is spelled wrongly too, both are said.
    [[nodiscard]] Found overVariant(MismatchCause cause, const QString &sentence) const
    {
        if (m_reading.form == MismatchCause::None)
            return found(cause, sentence);
        const QString form = detail::wrongForm(m_reading.form, m_question.scheme, m_reading.prefix);
        return found(cause, detail::both(sentence, form));
    }

    [[nodiscard]] Found bodyAsText()
    {
        for (const TextVariant &variant : variantsOf(m_body))
            if (isOver(variant.bytes))
                return overVariant(variant.cause, variant.sentence);
        if (isOver(QByteArray(byteOrderMark + m_body)))
            return overVariant(MismatchCause::ByteOrderMark, detail::signedWithMark());
        if (m_body.startsWith(byteOrderMark) && isOver(m_body.sliced(byteOrderMark.size())))
            return overVariant(MismatchCause::ByteOrderMark, detail::signedWithoutMark());
        return std::nullopt;
    }

    [[nodiscard]] Found otherHash()
    {
        const QString name = nameOfOtherHash(m_question.secret, m_body, m_reading.mac);
        return name.isEmpty() ? std::nullopt : found(MismatchCause::WrongScheme, detail::otherHash(name));
    }

    /// The same secret and hash over what another scheme signs.
    [[nodiscard]] Found otherContent()
    {
        if (m_reading.mac.size() != 32)
            return std::nullopt;
        for (const auto scheme :
             {SignatureScheme::Ordinavo, SignatureScheme::TimestampBody, SignatureScheme::StandardWebhooks}) {
            Result<Signer> signer = Signer::create(scheme, m_question.secret);
            if (!signer)
                continue;
            for (const Instant time : times())
                for (const EventId &id : eventIds())
                    if (signer->sign(m_body, id, time) == canonicalForm(scheme, m_reading.mac, time))
                        return found(MismatchCause::WrongScheme,
                                     detail::otherScheme(scheme, m_question.scheme));
        }
        HmacSha256 hmac(m_question.secret);
        for (const Instant time : times())
            if (hmac.mac({isoSeconds(time), ".", m_body}) == m_reading.mac)
                return found(MismatchCause::WrongScheme,
                             detail::otherScheme(SignatureScheme::TimestampBody, m_question.scheme));
        return std::nullopt;
    }

    [[nodiscard]] Found otherSecret()
    {
        for (const SecretSpelling &spelling : otherSpellings(m_question.secret)) {
            Result<Signer> signer = Signer::create(m_question.scheme, spelling.secret);
            if (signer && signer->sign(m_body, m_question.eventId, m_question.timestamp) == m_canonical)
                return found(MismatchCause::WrongSecret, spelling.detail);
        }
        return std::nullopt;
    }

    [[nodiscard]] Found json()
    {
        if (m_reading.mac.isEmpty() || !parsed())
            return std::nullopt;
        qsizetype written = 0;
        if (Found result = jsonLike(*parsed(), written))
            return result;
        const Json whole = withWholeNumbers(*parsed());
        return dumpJson(whole) == dumpJson(*parsed()) ? std::nullopt : jsonLike(whole, written);
    }

    [[nodiscard]] Found jsonLike(const Json &json, qsizetype &written)
    {
        for (const JsonOrder order : allJsonOrders) {
            const Json members = reordered(json, order);
            for (const JsonSpacing spacing : allJsonSpacings)
                for (const JsonEscapes escapes : allJsonEscapes) {
                    const QByteArray text = writeJson(members, spacing, escapes);
                    if (isOver(text) || isOver(QByteArray(text + '\n')) || isOverWindowsLines(text))
                        return overVariant(MismatchCause::ReserialisedJson,
                                           detail::reserialised(order, spacing, escapes));
                    written += 2 * text.size();
                    if (written > jsonBudget)
                        return std::nullopt;
                }
        }
        return std::nullopt;
    }

    /// .NET on Windows indents with CR LF.
    [[nodiscard]] bool isOverWindowsLines(QByteArray text)
    {
        return text.contains('\n') && isOver(text.replace("\n", "\r\n"));
    }

    /// As editors on Windows save: with a byte order mark and other line ends, or another last line.
    [[nodiscard]] Found bodyAsTextInTwoWays()
    {
        if (m_body.size() > largestJson)
            return std::nullopt;
        const bool hasMark = m_body.startsWith(byteOrderMark);
        const QByteArray received = hasMark ? m_body.sliced(byteOrderMark.size()) : m_body;
        const QString sentence = hasMark ? detail::signedWithoutMark() : detail::signedWithMark();
        const QByteArray before = hasMark ? QByteArray() : byteOrderMark.toByteArray();
        for (const TextVariant &variant : variantsOf(received))
            if (isOver(QByteArray(before + variant.bytes)))
                return overVariant(MismatchCause::ByteOrderMark, detail::both(sentence, variant.sentence));
        return std::nullopt;
    }

    /// That it is no MAC can be seen without knowing the right one.
    [[nodiscard]] Found shape()
    {
        if (m_question.scheme != SignatureScheme::Ordinavo)
            return std::nullopt;
        // fromUtf8() would drop a byte order mark in front, which can be what is wrong.
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        const QString given = decoder(m_question.signature);
        const QString pattern = u"sha256="_s;
        for (qsizetype at = 0; at < given.size(); ++at) {
            const QChar character = given.at(at);
            const bool fits = at < pattern.size() ? character == pattern.at(at)
                                                  : u"0123456789abcdef"_s.contains(character.toLower());
            if (!fits)
                return found(MismatchCause::WrongSecret,
                             detail::malformed(m_question.scheme, nameOf(character), at + 1));
        }
        return given.size() == m_expected.size()
                   ? std::nullopt
                   : found(MismatchCause::WrongSecret,
                           detail::wrongLength(m_question.scheme, given.size(), m_expected.size()));
    }

    /// What can be seen without knowing the right value.
    [[nodiscard]] Found remains()
    {
        const bool ownPrefix = m_reading.prefix == "sha256=" || m_reading.prefix == "v1=";
        const qsizetype characters = m_question.signature.size();
        if (ownPrefix && m_reading.form == MismatchCause::None && characters < m_expected.size())
            return found(MismatchCause::Truncated,
                         detail::truncated(characters, m_expected.size(), detail::Rest::Differs));
        if (m_reading.form == MismatchCause::WrongScheme && isKnownPrefix(m_reading.prefix))
            return found(MismatchCause::WrongScheme,
                         detail::foreignPrefix(m_question.scheme, m_reading.prefix));
        return std::nullopt;
    }

    [[nodiscard]] const std::optional<Json> &parsed()
    {
        if (!m_triedToParse && m_body.size() <= largestJson)
            if (Result<Json> json = parseJson(withoutMark(m_body), {}))
                m_json = *std::move(json);
        m_triedToParse = true;
        return m_json;
    }

    [[nodiscard]] QByteArray textMember(const char *name)
    {
        if (!parsed() || !parsed()->is_object())
            return {};
        const auto member = parsed()->find(name);
        const bool isText = member != parsed()->end() && member->is_string();
        return isText ? QByteArray::fromStdString(member->get<std::string>()) : QByteArray();
    }

    [[nodiscard]] QList<Instant> times()
    {
        QList<Instant> times{m_question.timestamp};
        if (const auto carried = parseUnixSeconds(m_reading.timestamp))
            times.append(*carried);
        if (const auto occurred = parseIso(QString::fromUtf8(textMember("occurredAt"))))
            times.append(*occurred);
        return times;
    }

    [[nodiscard]] QList<EventId> eventIds() { return {m_question.eventId, {textMember("eventId")}}; }

    const SignatureQuestion &m_question;
    Signer &m_signer;
    QByteArray m_body;
    SignatureReading m_reading;
    QByteArray m_expected;
    QByteArray m_canonical;
    std::optional<Json> m_json;
    bool m_triedToParse = false;
};

} // namespace

Verification findMismatch(const SignatureQuestion &question, Signer &signer)
{
    return Search(question, signer).run();
}

} // namespace hookbench
