#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QTranslator>

namespace hookbench {

/// A language that the program speaks.
struct Language
{
    QString id;   ///< de
    QString name; ///< in itself: Deutsch
};

/// The languages of the program, and the one in use. Windows learn of a change by LanguageChange.
class Languages final
{
public:
    Languages() = default;
    ~Languages();
    Q_DISABLE_COPY_MOVE(Languages)

    [[nodiscard]] static const QList<Language> &all();
    /// The user's choice if the program speaks it, else the system's language, else English.
    [[nodiscard]] static QString idFor(const QString &choice);

    /// Texts, Qt's own texts where they are installed, number formats and the direction of the layout.
    void select(const QString &id);
    [[nodiscard]] QString current() const { return m_current; }

private:
    QString m_current;
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace hookbench
