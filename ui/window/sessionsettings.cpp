#include "ui/window/sessionsettings.h"

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecent = 10;
constexpr int mostTextSteps = 10;
constexpr int leastTextSteps = -3;

constexpr QStringView languageKey = u"window/language";
constexpr QStringView appearanceKey = u"window/appearance";
constexpr QStringView textStepsKey = u"window/textSteps";
constexpr QStringView geometryKey = u"window/geometry";
constexpr QStringView pageKey = u"window/page";
constexpr QStringView layoutKey = u"window/layout-";
constexpr QStringView lastDesignKey = u"session/lastDesign";
constexpr QStringView eventTypeKey = u"session/eventType";
constexpr QStringView answersKey = u"receiver/answers";
constexpr QStringView deduplicationKey = u"receiver/deduplication";
constexpr QStringView toleranceKey = u"receiver/toleranceMinutes"; // 0: any age
constexpr QStringView certificateKey = u"receiver/certificate";
constexpr QStringView recentKey = u"session/recentDesigns";
constexpr QStringView historyDaysKey = u"history/days";
constexpr QStringView historyAttemptsKey = u"history/attempts";

constexpr int usualHistoryDays = 90;
constexpr qint64 usualHistoryAttempts = 1'000'000;

} // namespace

SessionSettings::SessionSettings(const QString &file)
    : m_settings(file.isEmpty() ? QSettings(u"Hookbench"_s, u"Hookbench"_s).fileName() : file,
                 QSettings::IniFormat)
{
}

/// Writes only what differs: settings that were set, even to what they are, are on the disk before the next
/// event is.
void SessionSettings::remember(QAnyStringView key, const QVariant &value)
{
    const QString name = key.toString();
    if (m_settings.value(name) != value)
        m_settings.setValue(name, value);
}

QString SessionSettings::language() const
{
    return m_settings.value(languageKey).toString();
}

void SessionSettings::setLanguage(const QString &id)
{
    remember(languageKey, id);
}

Appearance SessionSettings::appearance() const
{
    return appearanceFromId(m_settings.value(appearanceKey).toString());
}

void SessionSettings::setAppearance(Appearance appearance)
{
    remember(appearanceKey, idOf(appearance));
}

int SessionSettings::textSteps() const
{
    return std::clamp(m_settings.value(textStepsKey).toInt(), leastTextSteps, mostTextSteps);
}

void SessionSettings::setTextSteps(int steps)
{
    remember(textStepsKey, std::clamp(steps, leastTextSteps, mostTextSteps));
}

QByteArray SessionSettings::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void SessionSettings::setGeometry(const QByteArray &geometry)
{
    remember(geometryKey, geometry);
}

QByteArray SessionSettings::pageLayout(const QString &page) const
{
    return m_settings.value(QString(layoutKey + page)).toByteArray();
}

void SessionSettings::setPageLayout(const QString &page, const QByteArray &layout)
{
    remember(QString(layoutKey + page), layout);
}

QString SessionSettings::page() const
{
    return m_settings.value(pageKey).toString();
}

void SessionSettings::setPage(const QString &page)
{
    remember(pageKey, page);
}

QString SessionSettings::lastDesign() const
{
    return m_settings.value(lastDesignKey).toString();
}

void SessionSettings::setLastDesign(const QString &path)
{
    remember(lastDesignKey, path);
}

QString SessionSettings::eventType() const
{
    return m_settings.value(eventTypeKey).toString();
}

void SessionSettings::setEventType(const QString &name)
{
    remember(eventTypeKey, name);
}

QStringList SessionSettings::recentDesigns() const
{
    return m_settings.value(recentKey).toStringList();
}

void SessionSettings::addRecentDesign(const QString &path)
{
    QStringList recent = recentDesigns();
    recent.removeAll(path);
    recent.prepend(path);
    remember(recentKey, recent.mid(0, mostRecent));
}

void SessionSettings::removeRecentDesign(const QString &path)
{
    QStringList recent = recentDesigns();
    recent.removeAll(path);
    remember(recentKey, recent);
}

void SessionSettings::clearRecentDesigns()
{
    m_settings.remove(recentKey);
}

RetentionRule SessionSettings::retention() const
{
    const int days = m_settings.value(historyDaysKey, usualHistoryDays).toInt();
    const qint64 attempts = m_settings.value(historyAttemptsKey, usualHistoryAttempts).toLongLong();
    RetentionRule rule;
    if (days > 0)
        rule.age = std::chrono::days(days);
    if (attempts > 0)
        rule.attempts = attempts;
    return rule;
}

void SessionSettings::setRetention(const RetentionRule &rule)
{
    remember(historyDaysKey, rule.age ? int(rule.age->count()) : 0);
    remember(historyAttemptsKey, rule.attempts.value_or(0));
}

ReceiverSettings SessionSettings::receiver() const
{
    ReceiverSettings receiver;
    if (const Result<AnswerScript> answers = AnswerScript::parse(m_settings.value(answersKey).toString()))
        receiver.answers = *answers;
    receiver.deduplication =
        deduplicationFromId(m_settings.value(deduplicationKey).toString()).value_or(receiver.deduplication);
    receiver.certificate =
        receiverCertificateFromId(m_settings.value(certificateKey).toString()).value_or(receiver.certificate);
    bool isNumber = false;
    const int minutes = m_settings.value(toleranceKey).toInt(&isNumber);
    if (isNumber && minutes > 0)
        receiver.tolerance = std::chrono::minutes(minutes);
    else if (isNumber)
        receiver.tolerance.reset();
    return receiver;
}

void SessionSettings::setReceiver(const ReceiverSettings &settings)
{
    remember(answersKey, settings.answers.text());
    remember(deduplicationKey, idOf(settings.deduplication));
    remember(certificateKey, idOf(settings.certificate));
    remember(toleranceKey, settings.tolerance ? int(settings.tolerance->count()) : 0);
}

} // namespace hookbench
