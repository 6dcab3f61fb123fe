#pragma once

#include <QtWidgets/QScrollArea>

namespace hookbench {

class DesignEditor;

/// The tab Settings: the current subscription and the design; every change takes effect at once. Its rows
/// are made when it is first shown.
class SettingsPanel final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPanel)

public:
    /// The editor and its document must outlive the panel.
    explicit SettingsPanel(DesignEditor &editor, QWidget *parent = nullptr);
    ~SettingsPanel() override;

    /// As wide as its content needs at least: it only scrolls down.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void secretEditRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addRows();

    DesignEditor &m_editor;
    bool m_hasRows = false;
};

} // namespace hookbench
