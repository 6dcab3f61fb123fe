#include "ui/design/settingrow.h"

#include "model/catalogue/fieldgroup.h"
#include "ui/theme/colours.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QGridLayout>

namespace hookbench {

using namespace Qt::StringLiterals;

SettingRow::SettingRow(QWidget *field, Basis basis, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(PlainLabel::Role::Quiet, this))
    , m_mark(new Pill(&Colours::caution, this))
    , m_field(field)
    , m_hint(new PlainLabel(PlainLabel::Role::Quiet, this))
    , m_problem(new PlainLabel(PlainLabel::Role::Body, this))
    , m_basis(basis)
{
    field->setParent(this);
    field->installEventFilter(this);
    field->setFocusPolicy(Qt::StrongFocus);
    field->setSizePolicy(QSizePolicy::Expanding, field->sizePolicy().verticalPolicy());
    m_title->setBuddy(field);
    m_title->setWordWrap(true);
    m_title->hide();
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(fontMetrics().height() / 8);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_mark, 0, 1, Qt::AlignTrailing | Qt::AlignVCenter);
    grid->addWidget(field, 1, 0, 1, 2);
    grid->addWidget(m_hint, 2, 0, 1, 2);
    grid->addWidget(m_problem, 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    retranslate();
}

SettingRow::~SettingRow() = default;

void SettingRow::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    if (!title.isEmpty())
        m_field->setAccessibleName(title);
}

void SettingRow::setHint(const QString &text, Tone tone)
{
    PlainLabel *shown = tone == Tone::Quiet ? m_hint : m_problem;
    PlainLabel *hidden = tone == Tone::Quiet ? m_problem : m_hint;
    hidden->clear();
    hidden->hide();
    shown->setText(text);
    shown->setVisible(!text.isEmpty());
    m_field->setAccessibleDescription(text);
}

QString SettingRow::hint() const
{
    return m_problem->text().isEmpty() ? m_hint->text() : m_problem->text();
}

void SettingRow::retranslate()
{
    m_mark->setText(m_basis == Basis::Assumed ? titleOf(Provenance::Assumed) : QString());
    QPalette alarming = m_problem->palette();
    alarming.setColor(QPalette::WindowText, coloursFor(palette()).bad.text);
    m_problem->setPalette(alarming);
}

void SettingRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

bool SettingRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::Wheel && !m_field->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hookbench
