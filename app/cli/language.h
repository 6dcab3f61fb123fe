#pragma once

#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QStringList>

class QTranslator;

namespace hookbench {

/// The languages that texts exist in: en, de, fr, ar.
[[nodiscard]] QStringList languages();

/// The language that the environment asks for, by LC_ALL, LC_MESSAGES, LANG in this order; English for
/// any that we do not speak.
[[nodiscard]] QString environmentLanguage();

/// Loads the texts of a language into `translator`, a child of the application, and installs it, and writes
/// numbers as it does.
void installLanguage(const QString &language, QTranslator &translator);

/// While it lives, texts are in English: what programs read does not follow the user's language. For the main
/// thread.
class EnglishTexts final
{
public:
    EnglishTexts();
    ~EnglishTexts();
    Q_DISABLE_COPY_MOVE(EnglishTexts)

private:
    QTranslator *m_setAside; ///< null when texts are in English anyway
    QLocale m_locale;
};

/// Makes the process's character encoding UTF-8 when the environment names another one, before Qt looks
/// and complains. Call before QCoreApplication, and environmentLanguage() before this.
void ensureUtf8Locale();

} // namespace hookbench
