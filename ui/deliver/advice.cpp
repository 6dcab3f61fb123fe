#include "ui/deliver/advice.h"

#include <QtCore/QCoreApplication>

namespace hookbench {

QString adviceForStatus(int status)
{
    if (status >= 200 && status <= 299)
        return {};
    if (status >= 300 && status <= 399)
        return QCoreApplication::translate("Advice",
                                           "Redirects are not followed, since a redirected POST loses "
                                           "its body. Use the final URL as the receiver.");
    if (status == 401 || status == 403)
        return QCoreApplication::translate("Advice",
                                           "The receiver refused the request. Compare the secret on "
                                           "both sides, and check that it signs the raw body bytes.");
    if (status == 404 || status == 405)
        return QCoreApplication::translate("Advice",
                                           "There is no receiver for POST at this path. Check the URL's "
                                           "path.");
    if (status == 410)
        return QCoreApplication::translate("Advice",
                                           "410 says that the receiver is gone for good. Remove the "
                                           "subscription, or correct the URL.");
    if (status == 429 || status == 503)
        return QCoreApplication::translate("Advice", "The receiver asks to wait. Look for Retry-After in its "
                                                     "answer.");
    if (status >= 500)
        return QCoreApplication::translate("Advice",
                                           "The receiver failed while it handled the request. Look into "
                                           "its log.");
    return QCoreApplication::translate("Advice", "The receiver refused the request. Its answer may say why.");
}

} // namespace hookbench
