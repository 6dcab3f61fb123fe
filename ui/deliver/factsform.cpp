#include "ui/deliver/factsform.h"

#include "ui/widgets/digestedit.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QGridLayout>

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
    auto *code = new DigestEdit(this);
    code->setTextMargins(-2, 0, 0, 0);
    return addRow({new PlainLabel(PlainLabel::Role::Quiet, this), nullptr, code}, code);
}

int FactsForm::addWidget(QWidget *widget)
{
    const int fact = addRow({new PlainLabel(PlainLabel::Role::Quiet, this), nullptr, nullptr}, widget);
    // Without an alignment a widget of a fixed size would keep the whole column as narrow as it is.
    m_grid->setAlignment(widget, Qt::AlignLeading | Qt::AlignVCenter);
    return fact;
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
    if (row.code)
        row.code->showText(text);
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
