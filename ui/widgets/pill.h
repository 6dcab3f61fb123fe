#pragma once

#include "ui/theme/colours.h"

#include <QtWidgets/QWidget>

class QPainter;

namespace hookbench {

/// A short plain text on a rounded tint: "878 bytes", "assumed". The text carries the meaning, the tone only
/// supports it; the tone is named and not given, so that it follows the appearance.
class Pill final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Pill)

public:
    using ToneMember = Tone Colours::*;

    /// For example `new Pill(&Colours::good, this)`.
    explicit Pill(ToneMember tone = &Colours::neutral, QWidget *parent = nullptr);
    ~Pill() override;

    [[nodiscard]] QString text() const { return m_text; }
    /// An empty text hides the pill.
    void setText(const QString &text);
    void setTone(ToneMember tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ToneMember m_tone;
    QString m_text;
};

/// The size of a pill with that text, for delegates that paint one; the font is a little smaller than
/// `font`.
[[nodiscard]] QSize pillSize(const QFont &font, const QString &text);
/// Paints a pill that fills `rect`.
void paintPill(QPainter &painter, const QRect &rect, const QFont &font, const QString &text,
               const Tone &tone);

[[nodiscard]] Pill::ToneMember toneMemberOf(Provenance provenance);
[[nodiscard]] Pill::ToneMember toneMemberOf(DataClass dataClass);

} // namespace hookbench
