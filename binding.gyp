{
  "variables": { "parnum_portable%": 0, "common": ["-std=c++17", "-O3", "-fwrapv", "-ffp-contract=off", "-fno-math-errno", "-fno-trapping-math", "-fno-exceptions", "-fno-rtti", "-fvisibility=hidden", "-Wall", "-Wextra"] },
  "target_defaults": {
    "conditions": [["parnum_portable==1 and OS=='linux'", { "defines": ["PARNUM_PORTABLE"] }]],
    "cflags!": ["-fno-omit-frame-pointer"],
    "cflags_cc!": ["-std=gnu++17", "-std=gnu++20", "-fno-omit-frame-pointer", "-O2"],
    "cflags_cc": ["<@(common)"],
    "xcode_settings": { "OTHER_CPLUSPLUSFLAGS": ["<@(common)"], "GCC_SYMBOLS_PRIVATE_EXTERN": "YES", "MACOSX_DEPLOYMENT_TARGET": "11.0" },
    # Clang, because the kernels are written in its and GCC's vector types. Not tried yet.
    "msbuild_toolset": "ClangCL",
    "msvs_settings": { "VCCLCompilerTool": { "AdditionalOptions": ["/std:c++17", "/clang:-O3", "/clang:-ffp-contract=off", "/clang:-fno-math-errno", "-fwrapv"] } }
  },
  "conditions": [
    ["target_arch=='x64'", {
      "variables": { "targets_built": ["v2", "v3", "v4"] },
      "targets": [
        { "target_name": "kernels_v2", "type": "static_library", "sources": ["native/targets/v2.cc", "native/targets/gufuncs_v2.cc"], "cflags_cc": ["-march=x86-64-v2"], "xcode_settings": { "OTHER_CPLUSPLUSFLAGS": ["-march=x86-64-v2"] }, "msvs_settings": { "VCCLCompilerTool": { "AdditionalOptions": ["-march=x86-64-v2"] } } },
        { "target_name": "kernels_v3", "type": "static_library", "sources": ["native/targets/v3.cc", "native/targets/gufuncs_v3.cc"], "cflags_cc": ["-march=x86-64-v3"], "xcode_settings": { "OTHER_CPLUSPLUSFLAGS": ["-march=x86-64-v3"] }, "msvs_settings": { "VCCLCompilerTool": { "AdditionalOptions": ["-march=x86-64-v3"] } } },
        { "target_name": "kernels_v4", "type": "static_library", "sources": ["native/targets/v4.cc", "native/targets/gufuncs_v4.cc"], "cflags_cc": ["-march=x86-64-v4", "-mprefer-vector-width=512"], "xcode_settings": { "OTHER_CPLUSPLUSFLAGS": ["-march=x86-64-v4", "-mprefer-vector-width=512"] }, "msvs_settings": { "VCCLCompilerTool": { "AdditionalOptions": ["-march=x86-64-v4", "-mprefer-vector-width=512"] } } }
      ]
    }],
    ["target_arch=='arm64'", {
      "variables": { "targets_built": ["neon"] },
      "targets": [{ "target_name": "kernels_neon", "type": "static_library", "sources": ["native/targets/neon.cc", "native/targets/gufuncs_neon.cc"] }]
    }],
    ["target_arch!='x64' and target_arch!='arm64'", {
      "variables": { "targets_built": ["generic"] },
      "targets": [{ "target_name": "kernels_generic", "type": "static_library", "sources": ["native/targets/generic.cc", "native/targets/gufuncs_generic.cc"] }]
    }]
  ],
  "targets": [
    {
      "target_name": "parnum",
      "sources": ["native/addon.cc", "native/blocks.cc", "native/dispatch.cc", "native/lapack/kernels.cc", "native/lapack/library.cc", "native/program.cc", "native/team.cc"],
      "conditions": [
        ["target_arch=='x64'", { "dependencies": ["kernels_v2", "kernels_v3", "kernels_v4"] }],
        ["target_arch=='arm64'", { "dependencies": ["kernels_neon"] }],
        ["target_arch!='x64' and target_arch!='arm64'", { "dependencies": ["kernels_generic"] }],
        # A prebuilt binary for every Linux: the C library's oldest symbols, no libstdc++, no name of a loader (see native/portable.cc).
        ["parnum_portable==1 and OS=='linux'", {
          "sources": ["native/portable.cc"],
          "ldflags": ["-nodefaultlibs", "-Wl,--version-script=<(module_root_dir)/native/portable.map", "-Wl,--exclude-libs,ALL", "-Wl,--gc-sections"],
          "libraries": ["-l:libstdc++.a", "-lm", "-l:libc.so.6", "-l:libc_nonshared.a", "-lgcc"]
        }]
      ]
    }
  ]
}
