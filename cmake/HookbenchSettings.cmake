# Compiler settings of every target of ours, as one interface target: nothing is set globally,
# so a library of somebody else's that is built along keeps its own.

add_library(hookbench_settings INTERFACE)
target_compile_features(hookbench_settings INTERFACE cxx_std_20)
target_include_directories(hookbench_settings INTERFACE ${PROJECT_SOURCE_DIR})

target_compile_definitions(hookbench_settings INTERFACE
    HOOKBENCH_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    JSON_USE_IMPLICIT_CONVERSIONS=0)

target_compile_options(hookbench_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Woverloaded-virtual -Wnon-virtual-dtor -Wcast-qual -Wformat=2 -Wundef
    -Wzero-as-null-pointer-constant
    -fstack-protector-strong
    $<$<CXX_COMPILER_ID:GNU>:-Wlogical-op>
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond>
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-branches>
    $<$<CXX_COMPILER_ID:GNU>:-Wsuggest-override>
    $<$<BOOL:${HOOKBENCH_WERROR}>:-Werror>)
target_compile_definitions(hookbench_settings INTERFACE
    $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>)

if(HOOKBENCH_SANITIZERS)
    target_compile_options(hookbench_settings INTERFACE
        -fsanitize=${HOOKBENCH_SANITIZERS} -fno-omit-frame-pointer -fno-sanitize-recover=all
        # g++ 12 with sanitizers finds this in its own <regex>, wrongly.
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(hookbench_settings INTERFACE -fsanitize=${HOOKBENCH_SANITIZERS})
endif()

find_program(HOOKBENCH_MOLD mold)
if(HOOKBENCH_MOLD)
    target_link_options(hookbench_settings INTERFACE -fuse-ld=mold)
endif()

# hookbench_precompile(TARGET HEADER...): the headers are a matter of build time only; every file
# still includes what it uses, which the build without them (preset tidy) proves.
function(hookbench_precompile target)
    if(HOOKBENCH_PCH)
        target_precompile_headers(${target} PRIVATE ${ARGN})
        target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    endif()
endfunction()
