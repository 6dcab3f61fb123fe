#include "ui/design/codepicker.h"

#include <QtCore/QEvent>

namespace hookbench {

using namespace Qt::StringLiterals;

CodePicker::CodePicker(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(u"codePicker"_s);
    setSizeAdjustPolicy(AdjustToContents);
    for (const CodeLanguage &language : codeLanguages())
        addItem(QString(), language.id);
    retranslate();
    connect(this, &QComboBox::currentIndexChanged, this, &CodePicker::languageChanged);
}

CodePicker::~CodePicker() = default;

const CodeLanguage &CodePicker::language() const
{
    return codeLanguages().at(currentIndex());
}

void CodePicker::setLanguage(const QString &id)
{
    if (const int index = findData(id); index >= 0)
        setCurrentIndex(index);
}

QString CodePicker::note(SignatureScheme scheme) const
{
    if (scheme != SignatureScheme::Ordinavo)
        return tr(
            "Verification code is written for Ordinavo's own scheme. This design signs by another one, for "
            "comparison.");
    const QString file = language().id + u'/' + language().files.constFirst();
    return language().tested == CodeTested::Here
               ? tr("The export has it as code/%1. Tested here: the tests of Hookbench run it against good, "
                    "tampered, stale and unsigned deliveries.")
                     .arg(file)
               : tr("The export has it as code/%1. Not tested here: the tests of Hookbench do not run this "
                    "language.")
                     .arg(file);
}

void CodePicker::retranslate()
{
    setAccessibleName(tr("Language of the code"));
    for (int index = 0; index < count(); ++index) {
        const CodeLanguage &language = codeLanguages().at(index);
        // Without the mark, C# is #C between Arabic letters.
        const QString title = language.title + u'\u200e';
        setItemText(index, language.tested == CodeTested::Here ? title
                                                               //: %1 is a programming language
                                                               : tr("%1 (not tested here)").arg(title));
    }
}

void CodePicker::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace hookbench
