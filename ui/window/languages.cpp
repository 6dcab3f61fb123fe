#include "ui/window/languages.h"

#include "model/core/languagelocale.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtGui/QGuiApplication>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

/// Nothing when the program does not speak it.
const Language *spoken(const QString &id)
{
    const QList<Language> &all = Languages::all();
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const Language &language) { return language.id == id; });
    return found == all.end() ? nullptr : &*found;
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
    if (spoken(choice))
        return choice;
    const QString system = QLocale::system().name().section(u'_', 0, 0);
    return spoken(system) ? system : u"en"_s;
}

void Languages::select(const QString &id)
{
    const Language *language = spoken(id);
    if (id == m_current || !language)
        return;
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    m_current = id;
    const QLocale locale = localeFor(id);
    QLocale::setDefault(locale);
    // Qt's first: the program's own texts are looked up in the translator installed last.
    if (m_qt.load(u"qtbase_%1"_s.arg(id), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_program.load(u":/hookbench/translations/hookbench_%1.qm"_s.arg(id)))
        QCoreApplication::installTranslator(&m_program);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace hookbench
