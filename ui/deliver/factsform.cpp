#include "ui/deliver/factsform.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>

namespace hookbench {

FactsForm::FactsForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 3);
    m_grid->setColumnStretch(1, 1);
}

FactsForm::~FactsForm() = default;

int FactsForm::addRow(const Fact &fact, QWidget *widget)
{
    fact.caption->setBuddy(widget);
    const int row = int(m_facts.size());
    m_grid->addWidget(fact.caption, row, 0, fact.sentence ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addWidget(widget, row, 1);
    m_facts.append(fact);
    return int(m_facts.size()) - 1;
}

int FactsForm::addSentence()
{
    auto *sentence = new PlainLabel(PlainLabel::Role::Body, this);
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return addRow({new PlainLabel(PlainLabel::Role::Quiet, this), sentence, nullptr}, sentence);
}

int FactsForm::addCode()
{
    auto *code = new QLineEdit(this);
    code->setReadOnly(true);
    code->setFrame(false);
    code->setLayoutDirection(Qt::LeftToRight);
    code->setTextMargins(-2, 0, 0, 0);
    QPalette flat;
    flat.setColor(QPalette::Base, Qt::transparent);
    code->setPalette(flat);
    code->setFont(codeFont());
    return addRow({new PlainLabel(PlainLabel::Role::Quiet, this), nullptr, code}, code);
}

void FactsForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        for (const Fact &fact : std::as_const(m_facts))
            if (fact.code)
                fact.code->setFont(codeFont());
    QWidget::changeEvent(event);
}

int FactsForm::addWidget(QWidget *widget)
{
    return addRow({new PlainLabel(PlainLabel::Role::Quiet, this), nullptr, nullptr}, widget);
}

void FactsForm::setCaption(int fact, const QString &caption)
{
    m_facts.at(fact).caption->setText(caption);
}

void FactsForm::setText(int fact, const QString &text)
{
    const Fact &row = m_facts.at(fact);
    if (row.sentence)
        row.sentence->setText(text);
    if (row.code) {
        row.code->setText(text);
        row.code->setCursorPosition(0);
    }
    const bool shown = !text.isEmpty();
    row.caption->setVisible(shown);
    if (row.sentence)
        row.sentence->setVisible(shown);
    if (row.code)
        row.code->setVisible(shown);
}

QString FactsForm::text(int fact) const
{
    const Fact &row = m_facts.at(fact);
    if (row.sentence)
        return row.sentence->text();
    return row.code ? row.code->text() : QString();
}

} // namespace hookbench
