#pragma once

#include <QtWidgets/QWidget>

class QGridLayout;

namespace hookbench {

class DigestEdit;
class PlainLabel;

/// Facts below each other, a caption before each; all selectable plain text. A fact without a text is not
/// shown.
class FactsForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactsForm)

public:
    explicit FactsForm(QWidget *parent = nullptr);
    ~FactsForm() override;

    /// Adds a wrapping sentence; returns the index to set it by.
    int addSentence();
    /// Adds one line in the code font that ends in an ellipsis where there is no room, and can be scrolled
    /// and copied: an id, a hash.
    int addCode();
    /// Adds somebody else's widget; it is shown as long as the form is.
    int addWidget(QWidget *widget);

    void setCaption(int fact, const QString &caption);
    void setText(int fact, const QString &text);
    [[nodiscard]] QString text(int fact) const;

private:
    struct Fact
    {
        PlainLabel *caption = nullptr;
        PlainLabel *sentence = nullptr;
        DigestEdit *code = nullptr;
    };
    int addRow(const Fact &fact, QWidget *widget);

    QGridLayout *m_grid;
    QList<Fact> m_facts;
};

} // namespace hookbench
