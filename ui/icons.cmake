# The icons of resources/icons that the window uses; monochrome, recoloured from the palette.
set(hookbenchIcons
    design.svg
    deliver.svg)
