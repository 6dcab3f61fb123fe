#pragma once

#include "model/design/design.h"
#include "model/exporting/codelanguage.h"

#include <QtWidgets/QComboBox>

namespace hookbench {

/// Chooses the language of the verification code; those that the tests do not execute say so.
class CodePicker final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodePicker)

public:
    explicit CodePicker(QWidget *parent = nullptr);
    ~CodePicker() override;

    [[nodiscard]] const CodeLanguage &language() const;
    /// An unknown id changes nothing.
    void setLanguage(const QString &id);
    /// Translated: what file the code is and whether it was tested, or why a design has none.
    [[nodiscard]] QString note(SignatureScheme scheme) const;

signals:
    void languageChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace hookbench
