#pragma once

#include "model/core/result.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>

namespace hookbench {

/// One option of a command: `--name` alone, or `--name VALUE`.
struct OptionSpec
{
    QString name;        ///< without its dashes
    QString valueName;   ///< FILE, TYPE, N; empty for one that takes no value
    QString help;        ///< translated sentence
    QStringList choices; ///< the only values it takes; empty for any
    bool repeatable = false;
};

/// What a command takes besides options: at most one operand.
struct OperandSpec
{
    enum class Need : quint8 { None, Optional, Required };

    Need need = Need::None;
    QString name; ///< DESIGN, FILE
    QString help;
};

struct CommandSyntax
{
    OperandSpec operand;
    QList<OptionSpec> options;
};

/// A command line that fits its command's syntax.
class Arguments final
{
public:
    [[nodiscard]] bool has(const QString &option) const { return m_values.contains(option); }
    /// Null when the option was not given; may be empty when it was.
    [[nodiscard]] QString value(const QString &option) const;
    [[nodiscard]] QStringList values(const QString &option) const { return m_values.value(option); }
    /// Nothing when it was left out, which only an optional one can be.
    [[nodiscard]] const std::optional<QString> &operand() const { return m_operand; }

    /// Reads what stands after the command's name: `--name value`, `--name=value`, and `--` before an
    /// operand that begins with a dash. Error: Usage. No error repeats a value, since it may be a secret
    /// in the wrong place.
    [[nodiscard]] static Result<Arguments> parse(const CommandSyntax &syntax, const QStringList &words);

private:
    class Parser;

    QHash<QString, QStringList> m_values;
    std::optional<QString> m_operand;
};

/// A usage error.
[[nodiscard]] Error usageError(const QString &message);

} // namespace hookbench
