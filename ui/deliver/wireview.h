#pragma once

#include "ui/widgets/codeview.h"
#include "ui/widgets/pill.h"

#include <QtCore/QByteArray>
#include <QtWidgets/QWidget>

#include <optional>

class QStackedWidget;
class QToolButton;

namespace hookbench {

class EmptyState;
class PlainLabel;

/// How a body is shown; the head always stands as it was on the wire.
enum class BodyForm : quint8 { Raw, Pretty, Hex };

/// One HTTP message as it was on the wire.
struct WireMessage
{
    QByteArray head; ///< with its blank line
    QByteArray body;
    qint64 bodySize = 0;   ///< more than what `body` holds when only its beginning was kept
    QByteArray bodySha256; ///< raw, of the whole body

    bool operator==(const WireMessage &) const = default;
};

/// Takes a whole message, head and body, apart.
[[nodiscard]] WireMessage wireMessageFrom(const QByteArray &bytes);

/// Shows one HTTP message as plain text: the head verbatim in its order, the body raw, pretty-printed or in
/// hexadecimal. Lays text out only while it can be seen.
class WireView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WireView)

public:
    explicit WireView(const QString &emptyIconId, QWidget *parent = nullptr);
    ~WireView() override;

    void showMessage(const WireMessage &message);
    /// Why there is no message, in words.
    void showNothing(const QString &title, const QString &explanation);
    void setForm(BodyForm form);
    /// A short verdict above the message and what there is to say about it; an empty verdict takes both away.
    void setVerdict(Pill::ToneMember tone, const QString &verdict, const QString &remark = {});

signals:
    /// The user wants to see bodies in another form.
    void formChosen(hookbench::BodyForm form);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Pretty
    {
        QStringList texts; ///< a line each
        bool isWhole = true;
    };

    QWidget *makeHead();
    QWidget *makeFoot();
    [[nodiscard]] const std::optional<Pretty> &pretty();
    void refresh();
    void render();
    void showTexts(const QStringList &texts, CodeView::Language language);
    [[nodiscard]] QStringList bodyTexts();
    [[nodiscard]] qsizetype hexBytesPerLine() const;
    void retranslate();
    [[nodiscard]] QString caption() const;

    WireMessage m_message;
    BodyForm m_form = BodyForm::Raw;
    bool m_stale = false;
    CodeView::Language m_language = CodeView::Language::HttpText;
    std::optional<Pretty> m_pretty;
    bool m_prettyIsKnown = false;
    qsizetype m_hexBytes = 16; ///< a line, as laid out last
    QStringList m_notes;       ///< on how the body is shown
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    CodeView *m_code;
    PlainLabel *m_caption;
    QWidget *m_head = nullptr;
    Pill *m_verdict;
    PlainLabel *m_remark;
    QList<QToolButton *> m_forms; ///< by BodyForm
};

} // namespace hookbench
