#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hookbench {

/// Whether this project's own test run executes the code: the table in tests/exporting/coderuntimes.h says
/// the same, and a test compares them.
enum class CodeTested : quint8 { Here, NotHere };

/// A language that verification code for receivers ships in. The code is for Ordinavo's own scheme.
struct CodeLanguage
{
    QString id;        ///< node, python …: its folder's name
    QString title;     ///< Node.js, Python …: the same in all languages of the user
    QString needs;     ///< English: "Node.js 18 or newer"
    QStringList files; ///< relative to the folder; the first is the one to take over
    CodeTested tested = CodeTested::NotHere;
};

/// In the order of the picker.
[[nodiscard]] const QList<CodeLanguage> &codeLanguages();
/// Nothing when there is no such language.
[[nodiscard]] const CodeLanguage *codeLanguage(QStringView id);

/// One of its files as it is shown and exported: with a comment that says whether it was tested.
[[nodiscard]] QByteArray codeBytes(const CodeLanguage &language, const QString &file);

/// A template of the shipped snippets as it is: README.md.
[[nodiscard]] QByteArray snippetTemplate(const QString &path);

} // namespace hookbench
