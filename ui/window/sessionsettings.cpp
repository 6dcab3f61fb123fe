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
constexpr QStringView recentKey = u"session/recentDesigns";

} // namespace

SessionSettings::SessionSettings(const QString &file)
    : m_settings(file.isEmpty() ? QSettings(u"Hookbench"_s, u"Hookbench"_s).fileName() : file,
                 QSettings::IniFormat)
{
}

QString SessionSettings::language() const
{
    return m_settings.value(languageKey).toString();
}

void SessionSettings::setLanguage(const QString &id)
{
    m_settings.setValue(languageKey, id);
}

Appearance SessionSettings::appearance() const
{
    return appearanceFromId(m_settings.value(appearanceKey).toString());
}

void SessionSettings::setAppearance(Appearance appearance)
{
    m_settings.setValue(appearanceKey, idOf(appearance));
}

int SessionSettings::textSteps() const
{
    return std::clamp(m_settings.value(textStepsKey).toInt(), leastTextSteps, mostTextSteps);
}

void SessionSettings::setTextSteps(int steps)
{
    m_settings.setValue(textStepsKey, std::clamp(steps, leastTextSteps, mostTextSteps));
}

QByteArray SessionSettings::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void SessionSettings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

QByteArray SessionSettings::pageLayout(const QString &page) const
{
    return m_settings.value(QString(layoutKey + page)).toByteArray();
}

void SessionSettings::setPageLayout(const QString &page, const QByteArray &layout)
{
    m_settings.setValue(QString(layoutKey + page), layout);
}

QString SessionSettings::page() const
{
    return m_settings.value(pageKey).toString();
}

void SessionSettings::setPage(const QString &page)
{
    m_settings.setValue(pageKey, page);
}

QString SessionSettings::lastDesign() const
{
    return m_settings.value(lastDesignKey).toString();
}

void SessionSettings::setLastDesign(const QString &path)
{
    m_settings.setValue(lastDesignKey, path);
}

QString SessionSettings::eventType() const
{
    return m_settings.value(eventTypeKey).toString();
}

void SessionSettings::setEventType(const QString &name)
{
    m_settings.setValue(eventTypeKey, name);
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
    m_settings.setValue(recentKey, recent.mid(0, mostRecent));
}

void SessionSettings::removeRecentDesign(const QString &path)
{
    QStringList recent = recentDesigns();
    recent.removeAll(path);
    m_settings.setValue(recentKey, recent);
}

void SessionSettings::clearRecentDesigns()
{
    m_settings.remove(recentKey);
}

} // namespace hookbench
