#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace hookbench {

/// One header field as it stands on the wire: spelling and order are kept, nothing is folded or trimmed.
struct HeaderField
{
    QByteArray name;
    QByteArray value;

    bool operator==(const HeaderField &) const = default;
};

using HeaderFields = QList<HeaderField>;

/// The value of the first field of that name, compared without regard to case; a null array without one.
[[nodiscard]] inline QByteArray headerValue(const HeaderFields &fields, QByteArrayView name)
{
    for (const HeaderField &field : fields)
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            return field.value;
    return {};
}

} // namespace hookbench
