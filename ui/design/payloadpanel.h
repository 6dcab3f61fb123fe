#pragma once

#include "ui/design/payloadtab.h"
#include "ui/widgets/codeview.h"

#include <QtCore/QUrl>
#include <QtWidgets/QWidget>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace hookbench {

class CodePicker;
class DesignDocument;
class DigestBar;
class InlineBar;
class Pill;
class PlainLabel;

/// The current payload: body, headers, message, string to sign, command and verification code, what the last
/// change did to it, and its digests. Only the tab in sight is filled.
class PayloadPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PayloadPanel)

public:
    /// The document must outlive the panel.
    explicit PayloadPanel(DesignDocument &document, QWidget *parent = nullptr);
    ~PayloadPanel() override;

    void setReceiverAddress(const QUrl &address);
    /// Names what changed the payload last: "Contact details on".
    enum class Cause : quint8 { Done, Undone };
    void setCause(const QString &change, Cause cause);

    void showTab(PayloadTab tab);
    [[nodiscard]] PayloadTab currentTab() const;
    void copy(PayloadTab tab);
    /// That of the verification code, by its id; an unknown one changes nothing.
    void setCodeLanguage(const QString &id);
    [[nodiscard]] QString codeLanguage() const;
    void selectPath(const QByteArray &path);
    void goToChange(CodeView::Direction direction);
    void focusCode();

signals:
    void pathActivated(const QByteArray &path);
    void secretEditRequested();
    void statusMessage(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeading();
    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] CodeView &view(PayloadTab tab) const;
    void refresh();
    [[nodiscard]] QByteArray bytes(PayloadTab tab) const;
    void fill(PayloadTab tab);
    void showCode();
    void refreshPills();
    void refreshProblem();
    void refreshNote();
    void retranslate();

    DesignDocument &m_document;
    QUrl m_receiver{QStringLiteral("http://127.0.0.1:5005/hook")};
    QString m_change;
    Cause m_cause = Cause::Done;
    QString m_problem; ///< the one shown last, so that a closed bar stays closed
    PlainLabel *m_title;
    PlainLabel *m_caption;
    QTabBar *m_tabs;
    Pill *m_bytes;
    Pill *m_delta;
    Pill *m_assumed;
    CodePicker *m_picker;
    QPushButton *m_copy;
    InlineBar *m_bar;
    PlainLabel *m_note;
    QStackedWidget *m_views;
    DigestBar *m_digests;
    std::array<bool, allPayloadTabs.size()> m_stale{};
};

} // namespace hookbench
