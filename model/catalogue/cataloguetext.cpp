#include "model/catalogue/cataloguetext.h"

#include <QtCore/QCoreApplication>

namespace hookbench {

QString inUsersLanguage(const QString &catalogueText)
{
    if (catalogueText.isEmpty())
        return catalogueText;
    return QCoreApplication::translate("Catalogue", catalogueText.toUtf8().constData());
}

} // namespace hookbench
