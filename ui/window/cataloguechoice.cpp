#include "ui/window/cataloguechoice.h"

#include "model/catalogue/cataloguereader.h"
#include "model/design/policy.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace hookbench {

using namespace Qt::StringLiterals;

CatalogueChoice::CatalogueChoice(Shared builtIn)
    : m_builtIn(std::move(builtIn))
    , m_current(m_builtIn)
{
}

Result<CatalogueChoice::Shared> CatalogueChoice::load(const QString &file) const
{
    if (file.isEmpty())
        return m_builtIn;
    if (file == m_file)
        return m_current;
    Result<Catalogue> read = loadCatalogue(file);
    if (!read)
        return read.error();
    return Shared(std::make_shared<Catalogue>(*std::move(read)));
}

void CatalogueChoice::use(const QString &file, Shared catalogue)
{
    m_file = file;
    m_current = std::move(catalogue);
}

Design withAbsoluteCatalogue(Design design, const QString &designPath)
{
    if (!design.catalogueFile.isEmpty())
        design.catalogueFile =
            QDir::cleanPath(QFileInfo(designPath).absoluteDir().filePath(design.catalogueFile));
    return design;
}

Design withRelativeCatalogue(Design design, const QString &designPath)
{
    if (!design.catalogueFile.isEmpty())
        design.catalogueFile = QFileInfo(designPath).absoluteDir().relativeFilePath(design.catalogueFile);
    return design;
}

Result<void> checkAgainstAllVersions(const Design &design, const Catalogue &catalogue)
{
    Design inAll = design;
    inAll.catalogueVersion = u"all"_s;
    return checkEventTypes(inAll, catalogue);
}

} // namespace hookbench
