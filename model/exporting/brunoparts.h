#pragma once

#include "model/exporting/exportset.h"

namespace hookbench {

/// A variable of the environment that ships with the collection.
struct BrunoVariable
{
    QByteArray name;
    QByteArray value;
};

/// One request, as both forms write it.
struct BrunoRequest
{
    QString name;
    QString stem; ///< of the file
    QString eventType;
    int position = 1; ///< in its folder, from 1
    HeaderFields headers;
    QByteArray body;
    QString notes; ///< Markdown
};

struct BrunoFolder
{
    QString title;
    QString stem;
    int position = 1;
    QList<BrunoRequest> requests;
};

struct BrunoCollection
{
    QString name;
    QString notes;
    QByteArray before; ///< the script that signs
    QByteArray tests;  ///< the script that checks the answer
    QList<BrunoVariable> variables;
    QList<BrunoFolder> folders;
};

[[nodiscard]] QList<ExportFile> openCollectionFiles(const BrunoCollection &collection);
[[nodiscard]] QList<ExportFile> classicFiles(const BrunoCollection &collection);

} // namespace hookbench
