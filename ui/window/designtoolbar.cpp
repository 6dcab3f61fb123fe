#include "ui/window/designtoolbar.h"

#include "model/catalogue/cataloguetext.h"
#include "model/items/designdocument.h"
#include "ui/undo/changedesigncommand.h"
#include "ui/widgets/actionregistry.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QUndoStack>
#include <QtWidgets/QComboBox>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

struct Choice
{
    QString text;
    QString id;
};

/// Fills the box only when something differs, so that an open list stays open.
void fill(QComboBox &box, const QList<Choice> &choices, int current)
{
    bool same = box.count() == choices.size();
    for (int index = 0; same && index < box.count(); ++index)
        same = box.itemText(index) == choices.at(index).text && box.itemData(index) == choices.at(index).id;
    if (!same) {
        box.clear();
        for (const Choice &choice : choices)
            box.addItem(choice.text, choice.id);
    }
    box.setCurrentIndex(current);
}

} // namespace

DesignToolBar::DesignToolBar(DesignDocument &document, QUndoStack &undo, const ActionRegistry &actions,
                             QWidget *parent)
    : QToolBar(parent)
    , m_document(document)
    , m_undo(undo)
{
    setObjectName(u"designToolBar"_s);
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    addAction(actions.action(u"edit.undo"_s));
    addAction(actions.action(u"edit.redo"_s));
    m_version = addChoice(u"catalogueChoice"_s, m_versionLabel);
    m_subscription = addChoice(u"subscriptionChoice"_s, m_subscriptionLabel);
    m_sample = addChoice(u"sampleChoice"_s, m_sampleLabel);
    auto *gap = new QWidget(this);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(gap);
    QAction *find = actions.action(u"edit.find"_s);
    m_search = new SearchField(*find, this);
    addWidget(m_search);
    connect(m_version, &QComboBox::activated, this, &DesignToolBar::chooseVersion);
    connect(m_sample, &QComboBox::activated, this, &DesignToolBar::chooseSample);
    connect(m_subscription, &QComboBox::activated, &m_document, &DesignDocument::selectSubscription);
    connect(&m_document, &DesignDocument::designChanged, this, &DesignToolBar::refresh);
    connect(&m_document, &DesignDocument::catalogueChanged, this, &DesignToolBar::refresh);
    connect(&m_document, &DesignDocument::selectionChanged, this, &DesignToolBar::refresh);
    retranslate();
}

DesignToolBar::~DesignToolBar() = default;

QComboBox *DesignToolBar::addChoice(const QString &name, QLabel *&label)
{
    label = new PlainLabel(PlainLabel::Role::Quiet, this);
    const int gap = fontMetrics().averageCharWidth();
    label->setContentsMargins(2 * gap, 0, gap, 0);
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(box);
    addWidget(label);
    addWidget(box);
    return box;
}

void DesignToolBar::chooseVersion(int index)
{
    Design changed = m_document.design();
    changed.catalogueVersion = m_version->itemData(index).toString();
    if (changed != m_document.design())
        m_undo.push(new ChangeDesignCommand(m_document, changed, tr("Change Catalogue")));
}

void DesignToolBar::chooseSample(int index)
{
    Design changed = m_document.design();
    changed.sample = m_sample->itemData(index).toString();
    if (changed != m_document.design())
        m_undo.push(new ChangeDesignCommand(m_document, changed, tr("Change Sample")));
}

void DesignToolBar::refresh()
{
    const Design &design = m_document.design();
    const Catalogue &catalogue = m_document.catalogue();
    QList<Choice> versions;
    int version = -1;
    for (const CatalogueVersion &each : catalogue.versions) {
        if (each.id == design.catalogueVersion)
            version = int(versions.size());
        versions.append({inUsersLanguage(each.title), each.id});
    }
    fill(*m_version, versions, version);
    m_version->setToolTip(plainToolTip(catalogue.name));

    QList<Choice> subscriptions;
    for (const Subscription &each : design.subscriptions)
        subscriptions.append(
            {each.sourceSystem.isEmpty()
                 ? each.name
                 : tr("%1 · %2", "subscription, source system").arg(each.name, each.sourceSystem),
             each.id});
    fill(*m_subscription, subscriptions, int(m_document.subscriptionIndex()));

    QList<Choice> samples;
    int sample = 0;
    for (const SampleRecords &each : m_document.samples()) {
        if (each.id == m_document.sample().id)
            sample = int(samples.size());
        samples.append({each.title, each.id});
    }
    fill(*m_sample, samples, sample);
    m_sample->setToolTip(plainToolTip(inUsersLanguage(m_document.sample().note)));
}

void DesignToolBar::retranslate()
{
    setWindowTitle(tr("Design"));
    m_versionLabel->setText(tr("Catalogue"));
    m_subscriptionLabel->setText(tr("Subscription"));
    m_sampleLabel->setText(tr("Sample"));
    m_version->setAccessibleName(m_versionLabel->text());
    m_subscription->setAccessibleName(m_subscriptionLabel->text());
    m_sample->setAccessibleName(m_sampleLabel->text());
    m_search->setText(tr("Find an action or event…"));
    refresh();
}

void DesignToolBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolBar::changeEvent(event);
}

} // namespace hookbench
