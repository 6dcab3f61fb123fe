#pragma once

#include <QtWidgets/QWidget>

namespace hookbench {

class Pill;
class PlainLabel;

/// One setting: its title with a mark where the fact behind it is assumed, its field, and a hint below.
class SettingRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingRow)

public:
    enum class Basis : quint8 { Fact, Assumed };

    /// Takes the field over. The wheel changes it only while it has the focus, so that scrolling past does
    /// not.
    SettingRow(QWidget *field, Basis basis, QWidget *parent);
    ~SettingRow() override;

    /// A check box carries its own text: give it an empty title.
    void setTitle(const QString &title);
    enum class Tone : quint8 { Quiet, Problem };
    /// An empty hint takes no room.
    void setHint(const QString &text, Tone tone = Tone::Quiet);
    [[nodiscard]] QString hint() const;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_title;
    Pill *m_mark;
    QWidget *m_field;
    PlainLabel *m_hint;
    PlainLabel *m_problem;
    Basis m_basis;
};

} // namespace hookbench
