#include "ui/design/designactions.h"

#include "model/items/designdocument.h"
#include "ui/design/designeditor.h"
#include "ui/design/designpage.h"
#include "ui/design/matrixview.h"
#include "ui/design/payloadpanel.h"
#include "ui/widgets/actionregistry.h"

#include <QtGui/QAction>

namespace hookbench {

using namespace Qt::StringLiterals;

DesignActions::DesignActions(ActionRegistry &registry, DesignEditor &editor, DesignPage &page,
                             MatrixView &matrix, PayloadPanel &payload)
    : QObject(&page)
    , m_registry(registry)
    , m_editor(editor)
    , m_page(page)
    , m_matrix(matrix)
    , m_payload(payload)
{
    addOptionActions();
    addEventActions();
    addCopyActions();
    addSubscriptionActions();
    addViewActions();
    addTabActions();
}

DesignActions::~DesignActions() = default;

void DesignActions::addOptionActions()
{
    const auto add = [this](const QString &id, Option option, int key, std::function<QString()> text) {
        QAction *action =
            m_registry.add({id, {}, QKeySequence(Qt::CTRL | Qt::Key(key)), std::move(text), [] {
                                return tr("Turns the option round for the event type that is shown.");
                            }});
        connect(action, &QAction::triggered, this,
                [this, option] { m_editor.toggleOption(m_editor.document().eventType().name, option); });
    };
    add(u"design.toggle-customer"_s, Option::CustomerContext, Qt::Key_1,
        [] { return tr("Toggle &Customer Context"); });
    add(u"design.toggle-contact"_s, Option::ContactDetails, Qt::Key_2,
        [] { return tr("Toggle Contact &Details"); });
    add(u"design.toggle-summary"_s, Option::SummaryPreview, Qt::Key_3,
        [] { return tr("Toggle &Summary Preview"); });
    add(u"design.toggle-billing"_s, Option::BillingDetails, Qt::Key_4,
        [] { return tr("Toggle &Billing Details"); });
    QAction *inherit = m_registry.add(
        {u"design.inherit-all"_s,
         {},
         QKeySequence(Qt::CTRL | Qt::Key_0),
         [] { return tr("&Inherit All Options"); },
         [] { return tr("Sets the four options of the event type that is shown back to inheriting."); }});
    connect(inherit, &QAction::triggered, this,
            [this] { m_editor.inheritAll(m_editor.document().eventType().name); });
}

void DesignActions::addEventActions()
{
    QAction *next = m_registry.add({u"design.next-event"_s,
                                    {},
                                    QKeySequence(Qt::CTRL | Qt::Key_PageDown),
                                    [] { return tr("&Next Event Type"); },
                                    [] { return tr("Shows the event type below in the matrix."); }});
    connect(next, &QAction::triggered, this, [this] { m_matrix.stepEventType(1); });
    QAction *previous = m_registry.add({u"design.previous-event"_s,
                                        {},
                                        QKeySequence(Qt::CTRL | Qt::Key_PageUp),
                                        [] { return tr("&Previous Event Type"); },
                                        [] { return tr("Shows the event type above in the matrix."); }});
    connect(previous, &QAction::triggered, this, [this] { m_matrix.stepEventType(-1); });
    QAction *fresh = m_registry.add(
        // A key that no text field takes for itself: the address is typed just before.
        {u"design.new-event"_s, u"event"_s, QKeySequence(Qt::Key_F5), [] { return tr("New &Event"); },
         [] {
             return tr("Gives the sample a new event id that occurs now; until then, sending again sends a "
                       "duplicate.");
         }});
    connect(fresh, &QAction::triggered, this, [this] { m_editor.document().newEvent(); });
    QAction *nextChange =
        m_registry.add({u"design.next-change"_s,
                        {},
                        QKeySequence(Qt::Key_F8),
                        [] { return tr("Next C&hange"); },
                        [] { return tr("Goes to the next line that the last change touched."); }});
    connect(nextChange, &QAction::triggered, this,
            [this] { m_payload.goToChange(CodeView::Direction::Next); });
    QAction *previousChange =
        m_registry.add({u"design.previous-change"_s,
                        {},
                        QKeySequence(Qt::SHIFT | Qt::Key_F8),
                        [] { return tr("Previous Ch&ange"); },
                        [] { return tr("Goes to the line before that the last change touched."); }});
    connect(previousChange, &QAction::triggered, this,
            [this] { m_payload.goToChange(CodeView::Direction::Previous); });
}

void DesignActions::addCopyActions()
{
    const auto add = [this](const QString &id, PayloadTab tab, QKeyCombination keys,
                            std::function<QString()> text) {
        QAction *action = m_registry.add({id, u"copy"_s, QKeySequence(keys), std::move(text),
                                          [] { return tr("Copies exactly these bytes."); }});
        connect(action, &QAction::triggered, this, [this, tab] { m_payload.copy(tab); });
    };
    add(u"design.copy-body"_s, PayloadTab::Body, Qt::CTRL | Qt::SHIFT | Qt::Key_C,
        [] { return tr("C&opy Body"); });
    add(u"design.copy-headers"_s, PayloadTab::Headers, Qt::CTRL | Qt::SHIFT | Qt::Key_H,
        [] { return tr("Cop&y Headers"); });
    add(u"design.copy-curl"_s, PayloadTab::Curl, Qt::CTRL | Qt::SHIFT | Qt::Key_U,
        [] { return tr("Copy c&URL Command"); });
}

void DesignActions::addSubscriptionActions()
{
    QAction *added = m_registry.add(
        {u"design.add-subscription"_s, u"add"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
         [] { return tr("&Add Subscription"); },
         [] { return tr("Adds a subscription with the defaults of a new design."); }});
    connect(added, &QAction::triggered, &m_editor, &DesignEditor::addSubscription);
    QAction *copy = m_registry.add({u"design.duplicate-subscription"_s, u"duplicate"_s,
                                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
                                    [] { return tr("D&uplicate Subscription"); },
                                    [] { return tr("Adds a copy of the subscription that is shown."); }});
    connect(copy, &QAction::triggered, &m_editor, &DesignEditor::duplicateSubscription);
    QAction *removed = m_registry.add(
        {u"design.remove-subscription"_s, u"remove"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace),
         [] { return tr("&Remove Subscription"); },
         [] { return tr("Removes the subscription that is shown; undo brings it back."); }});
    connect(removed, &QAction::triggered, &m_editor, &DesignEditor::removeSubscription);
    const auto refresh = [this, removed] {
        removed->setEnabled(m_editor.document().design().subscriptions.size() > 1);
    };
    connect(&m_editor.document(), &DesignDocument::designChanged, this, refresh);
    refresh();
}

void DesignActions::addViewActions()
{
    const auto add = [this](const QString &id, const QKeySequence &keys, std::function<QString()> text,
                            auto effect) {
        QAction *action = m_registry.add(
            {id, {}, keys, std::move(text), [] { return tr("Moves the keyboard's focus there."); }});
        connect(action, &QAction::triggered, this, effect);
    };
    using Pane = DesignPage::Pane;
    add(
        u"view.next-pane"_s, QKeySequence(Qt::Key_F6), [] { return tr("&Next Pane"); },
        [this] { m_page.stepPane(1); });
    add(
        u"view.previous-pane"_s, QKeySequence(Qt::SHIFT | Qt::Key_F6), [] { return tr("P&revious Pane"); },
        [this] { m_page.stepPane(-1); });
    add(
        u"view.matrix"_s, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M),
        [] { return tr("Go to the &Matrix"); }, [this] { m_page.focusPane(Pane::Matrix); });
    add(
        u"view.payload"_s, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P),
        [] { return tr("Go to the Pa&yload"); }, [this] { m_page.focusPane(Pane::Payload); });
    add(
        u"view.field"_s, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F),
        [] { return tr("Go to the F&ield Inspector"); }, [this] { m_page.focusPane(Pane::Field); });
    add(
        u"view.settings"_s, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S),
        [] { return tr("Go to the S&ettings"); }, [this] { m_page.focusPane(Pane::Settings); });
}

void DesignActions::addTabActions()
{
    const auto add = [this](const QString &id, PayloadTab tab, std::function<QString()> text) {
        const QKeySequence keys(Qt::ALT | Qt::Key(Qt::Key_1 + int(tab)));
        QAction *action = m_registry.add({id, {}, keys, std::move(text), [] {
                                              return tr("Shows this side of the signed sample payload.");
                                          }});
        connect(action, &QAction::triggered, this, [this, tab] {
            m_payload.showTab(tab);
            m_page.focusPane(DesignPage::Pane::Payload);
        });
    };
    add(u"view.tab-body"_s, PayloadTab::Body, [] { return tr("Show Body"); });
    add(u"view.tab-headers"_s, PayloadTab::Headers, [] { return tr("Show Headers"); });
    add(u"view.tab-message"_s, PayloadTab::HttpMessage, [] { return tr("Show HTTP Message"); });
    add(u"view.tab-string"_s, PayloadTab::StringToSign, [] { return tr("Show String to Sign"); });
    add(u"view.tab-curl"_s, PayloadTab::Curl, [] { return tr("Show cURL Command"); });
    add(u"view.tab-code"_s, PayloadTab::VerificationCode, [] { return tr("Show Verification Code"); });
}

} // namespace hookbench
