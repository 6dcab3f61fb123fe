#include "model/delivery/statusclass.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StatusClass)
};

} // namespace

StatusClass statusClassOf(int status)
{
    switch (status) {
    case 410:
        return StatusClass::Gone;
    case 429:
        return StatusClass::TooMany;
    case 502:
    case 503:
    case 504:
        return StatusClass::Unavailable;
    default:
        break;
    }
    switch (status / 100) {
    case 1:
        return StatusClass::Informational;
    case 2:
        return StatusClass::Success;
    case 3:
        return StatusClass::Redirect;
    case 4:
        return StatusClass::ClientError;
    case 5:
        return StatusClass::ServerError;
    default:
        return StatusClass::Unknown;
    }
}

QString idOf(StatusClass statusClass)
{
    switch (statusClass) {
    case StatusClass::Informational:
        return u"informational"_s;
    case StatusClass::Success:
        return u"success"_s;
    case StatusClass::Redirect:
        return u"redirect"_s;
    case StatusClass::ClientError:
        return u"client-error"_s;
    case StatusClass::Gone:
        return u"gone"_s;
    case StatusClass::TooMany:
        return u"too-many"_s;
    case StatusClass::ServerError:
        return u"server-error"_s;
    case StatusClass::Unavailable:
        return u"unavailable"_s;
    case StatusClass::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString titleOf(StatusClass statusClass)
{
    switch (statusClass) {
    case StatusClass::Informational:
        return Text::tr("Informational");
    case StatusClass::Success:
        return Text::tr("Success");
    case StatusClass::Redirect:
        return Text::tr("Redirect");
    case StatusClass::ClientError:
        return Text::tr("Client Error");
    case StatusClass::Gone:
        return Text::tr("Gone");
    case StatusClass::TooMany:
        return Text::tr("Too Many Requests");
    case StatusClass::ServerError:
        return Text::tr("Server Error");
    case StatusClass::Unavailable:
        return Text::tr("Unavailable");
    case StatusClass::Unknown:
        return Text::tr("No HTTP Status");
    }
    Q_UNREACHABLE();
}

} // namespace hookbench
