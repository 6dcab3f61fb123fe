#pragma once

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

namespace hookbench {

/// Combo boxes whose items carry an enumerator; `setText` of a field that the user may be typing in.

template<typename Enum>
void addChoice(QComboBox &box, Enum value)
{
    box.addItem(QString(), int(value));
}

template<typename Enum>
void setChoiceText(QComboBox &box, Enum value, const QString &text)
{
    box.setItemText(box.findData(int(value)), text);
}

template<typename Enum>
void showChoice(QComboBox &box, Enum value)
{
    const QSignalBlocker blocker(box);
    box.setCurrentIndex(box.findData(int(value)));
}

template<typename Enum>
[[nodiscard]] Enum choiceOf(const QComboBox &box)
{
    return Enum(box.currentData().toInt());
}

/// Leaves the caret where it is when the text is there already.
inline void showText(QLineEdit &edit, const QString &text)
{
    if (edit.text() != text)
        edit.setText(text);
}

} // namespace hookbench
