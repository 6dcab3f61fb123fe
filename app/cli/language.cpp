#include "app/cli/language.h"

#include "model/core/languagelocale.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTranslator>

#include <clocale>
#include <cstring>

#include <langinfo.h>

using namespace Qt::StringLiterals;

namespace hookbench {

QStringList languages()
{
    return {u"en"_s, u"de"_s, u"fr"_s, u"ar"_s};
}

namespace {

/// Of de_AT.UTF-8@euro, de-AT, de; empty when we do not speak it.
QString languageOf(const QByteArray &locale)
{
    const QString language = QString::fromLatin1(locale.left(2)).toLower();
    const bool isWhole = locale.size() == 2 || (locale.size() > 2 && std::strchr("_-.@", locale[2]));
    return isWhole && languages().contains(language) ? language : QString();
}

} // namespace

QString environmentLanguage()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (value.isEmpty())
            continue;
        // As gettext does it: LANGUAGE is a list that goes before, unless there is no locale at all.
        if (value != "C" && value != "POSIX")
            for (const QByteArray &wanted : qgetenv("LANGUAGE").split(':'))
                if (const QString language = languageOf(wanted); !language.isEmpty())
                    return language;
        const QString language = languageOf(value);
        return language.isEmpty() ? u"en"_s : language;
    }
    return u"en"_s;
}

void installLanguage(const QString &language, QTranslator &translator)
{
    QLocale::setDefault(localeFor(language));
    if (language != u"en" && translator.load(u":/hookbench/translations/hookbench_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&translator);
}

EnglishTexts::EnglishTexts()
    : m_setAside(QCoreApplication::instance()->findChild<QTranslator *>())
{
    QLocale::setDefault(localeFor(u"en"));
    if (!QCoreApplication::removeTranslator(m_setAside))
        m_setAside = nullptr;
}

EnglishTexts::~EnglishTexts()
{
    QLocale::setDefault(m_locale);
    if (m_setAside)
        QCoreApplication::installTranslator(m_setAside);
}

void ensureUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace hookbench
