#pragma once

#include <QtWidgets/QWidget>

class QToolButton;

namespace hookbench {

class DigestEdit;
class PlainLabel;

/// The body's SHA-256 and the signature under a payload, each with a copy button.
class DigestBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DigestBar)

public:
    explicit DigestBar(QWidget *parent = nullptr);
    ~DigestBar() override;

    /// `sha256` raw; an empty signature stands for none.
    void showDigests(const QByteArray &sha256, const QByteArray &signature) const;

signals:
    void statusMessage(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        PlainLabel *name;
        DigestEdit *value;
        QToolButton *copy;
    };

    [[nodiscard]] Row makeRow(int row, const QString &objectName);
    void retranslate() const;

    Row m_sha256;
    Row m_signature;
};

} // namespace hookbench
