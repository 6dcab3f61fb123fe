#pragma once

#include "model/core/json.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>

namespace hookbench {

/// The first defect of a document; those after it are more often its consequences than news.
class JsonDefects final
{
public:
    /// `text` must have been accepted by parseJson() and outlive this.
    JsonDefects(QByteArrayView text, QString source);

    void report(QByteArrayView pointer, const QString &reason);
    [[nodiscard]] bool found() const { return m_error.has_value(); }
    /// Only when found().
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    QByteArrayView m_text;
    QString m_source;
    std::optional<Error> m_error;
};

/// A value that knows where it stands. Whatever is asked of it and is not so goes to the defects, and a
/// harmless value comes back: readers read on to their end and look for a defect there.
class JsonNode final
{
public:
    /// The root. Both must outlive all nodes.
    JsonNode(const Json &root, JsonDefects &defects);

    using Names = std::initializer_list<std::string_view>;

    /// Wants an object that has all the required members and none beyond the optional ones.
    void expectMembers(Names required, Names optional = {}) const;
    /// Wants the member `format` to be a whole number from 1 to `newest`; tells a newer one apart.
    void expectFormat(int newest) const;

    [[nodiscard]] bool has(std::string_view name) const;
    /// The member; where there is none, a null at this node's place.
    [[nodiscard]] JsonNode operator[](std::string_view name) const;
    /// Members of an object, elements of an array.
    [[nodiscard]] QList<std::pair<std::string, JsonNode>> members() const;
    [[nodiscard]] QList<JsonNode> elements() const;

    /// A string that is not empty.
    [[nodiscard]] std::string text() const;
    /// The same, without white space and control characters: a name that stands in lists and headers.
    [[nodiscard]] std::string name() const;
    [[nodiscard]] qint64 integer() const;
    [[nodiscard]] bool boolean() const;

    [[nodiscard]] const Json &json() const { return *m_json; }
    void refuse(const QString &reason) const;

private:
    JsonNode(const Json &json, QByteArray pointer, JsonDefects &defects);
    [[nodiscard]] JsonNode child(const std::string &step, const Json &json) const;

    const Json *m_json;
    QByteArray m_pointer;
    JsonDefects *m_defects;
};

} // namespace hookbench
