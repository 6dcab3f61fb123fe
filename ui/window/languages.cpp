#include "ui/window/languages.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtGui/QGuiApplication>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

bool isSpoken(const QString &id)
{
    const QList<Language> &all = Languages::all();
    return std::any_of(all.begin(), all.end(), [&id](const Language &language) { return language.id == id; });
}

} // namespace

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

const QList<Language> &Languages::all()
{
    static const QList<Language> languages{
        {u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"fr"_s, u"Français"_s}, {u"ar"_s, u"العربية"_s}};
    return languages;
}

QString Languages::idFor(const QString &choice)
{
    if (isSpoken(choice))
        return choice;
    const QString system = QLocale::system().name().section(u'_', 0, 0);
    return isSpoken(system) ? system : u"en"_s;
}

void Languages::select(const QString &id)
{
    if (id == m_current || !isSpoken(id))
        return;
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    m_current = id;
    const QLocale locale(id);
    QLocale::setDefault(locale);
    // Qt's first: the program's own texts are looked up in the translator installed last.
    if (m_qt.load(u"qtbase_%1"_s.arg(id), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_program.load(u":/hookbench/translations/hookbench_%1.qm"_s.arg(id)))
        QCoreApplication::installTranslator(&m_program);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace hookbench
