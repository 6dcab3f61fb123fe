#pragma once

#include "model/payload/payloadbuilder.h"

#include <QtWidgets/QWidget>

#include <array>
#include <optional>

class QListView;
class QPlainTextEdit;

namespace hookbench {

class DesignEditor;
class LeftOutModel;
class Pill;
class PlainLabel;

/// One field of the current payload: what it is, who decided that it is in or out, how we know; and below,
/// every field that is left out.
class FieldInspector final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldInspector)

public:
    /// The editor and its document must outlive the inspector.
    explicit FieldInspector(DesignEditor &editor, QWidget *parent = nullptr);
    ~FieldInspector() override;

    /// A field's path or an object's; a path that the catalogue does not have changes nothing.
    void showPath(const QByteArray &path);
    [[nodiscard]] QByteArray path() const { return m_path; }
    void focusList();

signals:
    /// A field that is left out was chosen from the list.
    void pathActivated(const QByteArray &path);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Row : std::size_t { Path, State, Type, Description, Class, GovernedBy, Source, Reason, RowCount };

    [[nodiscard]] QWidget *makeField();
    [[nodiscard]] QWidget *makeLeftOut();
    [[nodiscard]] QList<FieldDecision> decisionsOf(const QByteArray &path) const;
    void refresh();
    void showField(const FieldDecision &decision);
    void showObject(const QList<FieldDecision> &decisions);
    void showGoverning(const FieldDecision &decision);
    void showJustification();
    void fitJustification();
    void editJustification();
    /// The event type whose cell decides (empty: the defaults row), where the justification belongs.
    [[nodiscard]] QString decidingRow(Option option) const;
    void activateLeftOut();
    void retranslate();

    DesignEditor &m_editor;
    LeftOutModel *m_leftOut;
    QByteArray m_path;
    std::optional<Option> m_option; ///< what governs the field shown
    std::array<PlainLabel *, RowCount> m_names{};
    std::array<PlainLabel *, RowCount> m_values{};
    Pill *m_state;
    Pill *m_class;
    Pill *m_provenance;
    QPlainTextEdit *m_justification;
    PlainLabel *m_listHeading;
    PlainLabel *m_count;
    QListView *m_list;
};

} // namespace hookbench
