/**
 * Style sheets that pages have, or could have: written here, in the shape of frameworks and of what people write in anger. Each must
 * leave a survey as it is, to the pixel. `body *` and not `*` where the size of type is set: the root's size is the visitor's too,
 * and is taken on purpose (see {@link taken}).
 */
export const sheets: Readonly<Record<string, string>> = {
  'unset everything': '*{all:unset!important}',
  'initial everything': '*{all:initial!important}',
  'revert everything': '*,*::before,*::after{all:revert!important}',
  'a reset by element names':
    'html,body,div,span,h1,p,a,img,ol,ul,li,fieldset,form,label,legend,table,tr,th,td,section,input,button,textarea{margin:0;padding:0;border:0;font-size:100%;font:inherit;vertical-align:baseline}body{line-height:1}ol,ul{list-style:none}table{border-collapse:collapse;border-spacing:0}',
  'a modern reset':
    '*,*::before,*::after{box-sizing:border-box;margin:0;padding:0}body{line-height:1.2;-webkit-font-smoothing:antialiased}img,svg,canvas{display:block;max-width:100%}input,button,textarea,select{font:inherit}p,h1{overflow-wrap:break-word}#root{isolation:isolate}',
  'a normalizer':
    'html{line-height:1.15;-webkit-text-size-adjust:100%}body{margin:0}button,input,select,textarea{font-family:inherit;font-size:100%;line-height:1.15;margin:0}button{text-transform:none;-webkit-appearance:button}fieldset{padding:.35em .75em .625em}legend{display:table;padding:0}progress{vertical-align:baseline}textarea{overflow:auto}[type=checkbox],[type=radio]{box-sizing:border-box;padding:0}[hidden]{display:none}',
  'a utility framework’s ground':
    '*,::before,::after,::backdrop{box-sizing:border-box;margin:0;padding:0;border:0 solid}html{line-height:1.5;tab-size:4}ol,ul,menu{list-style:none}button,input,select,textarea{font:inherit;letter-spacing:inherit;color:inherit;border-radius:0;background-color:transparent;opacity:1}::placeholder{opacity:1;color:red}textarea{resize:none}.hidden,.text,.error{display:none}.relative{position:relative}.scale{scale:1.5}.quiet{opacity:.1}.visible{visibility:hidden}',
  'a component framework’s ground':
    '*,*::before{box-sizing:border-box}body{margin:0;font-size:1rem;line-height:1.5;color:#212529;background:#f8f9fa}label{display:inline-block}.card{position:absolute;display:flex;flex-direction:column;border:3px solid red}.btn,.button,button{display:inline-block;padding:30px;background:blue}.border{position:absolute}.progress,progress{height:1rem;overflow:hidden}.modal,.popover{display:none;position:fixed;top:0}.close{float:right;font-size:3rem}.tab{display:none}.invisible{visibility:hidden!important}',
  'words that are classes':
    '.card,.question,.scale,.cell,.number,.label,.hint,.error,.buttons,.primary,.thanks,.quiet,.close,.each,.row,.option,.review{position:absolute!important;display:none!important;color:red!important}',
  'huge type': 'body *{font-size:40px!important;line-height:3!important}',
  'no type': 'body,body *{font-size:0!important;line-height:0!important}',
  'a small root': ':root{font-size:62.5%}body{font-size:1.6rem}',
  spacing: 'body,body *{letter-spacing:.5em!important;word-spacing:1em!important;text-indent:40px!important}',
  shouting:
    'body,body *{text-transform:uppercase!important;font-style:italic!important;font-weight:900!important;font-variant:small-caps!important;text-shadow:2px 2px red!important}',
  'other letters':
    'body,body *{font-feature-settings:"smcp","onum"!important;font-kerning:none!important;font-stretch:condensed!important;font-size-adjust:1!important;text-rendering:geometricPrecision!important;font-synthesis:none!important;-webkit-text-stroke:2px red!important}',
  'to the other side':
    'html,body,body *{direction:rtl!important;text-align:center!important;text-align-last:right!important}',
  'upright writing': 'body,body *{writing-mode:vertical-rl!important;text-orientation:upright!important}',
  colours:
    'body,body *{color:red!important;-webkit-text-fill-color:lime!important;caret-color:red!important;accent-color:red!important}::selection{background:red}::marker{color:red}',
  breaking:
    'body,body *{white-space:pre!important;word-break:break-all!important;overflow-wrap:anywhere!important;hyphens:auto!important;line-break:anywhere!important;tab-size:40!important;list-style:square!important;quotes:"x" "y"!important}',
  'hands off':
    'body,body *{cursor:none!important;user-select:none!important;-webkit-user-select:none!important;pointer-events:none!important;touch-action:none!important}',
  'element rules':
    'input{appearance:auto!important;width:100%!important}input[type=radio],input[type=checkbox]{position:absolute;opacity:0}button{all:unset}textarea{height:1px}p,form,fieldset,legend,progress,table,dialog{display:none}label{float:right}th,td{padding:40px}',
  'no focus, other bars':
    '*:focus,*:focus-visible,*:focus-within{outline:0!important}::-webkit-scrollbar{width:40px;background:red}body *{scrollbar-color:red blue!important;scrollbar-width:thin!important}',
  'everything moves': '@keyframes come{from{opacity:0;translate:0 400px}}body *{transition:all 5s!important}',
  'a table’s page':
    'body *{border-collapse:collapse!important;border-spacing:40px!important;caption-side:bottom!important;empty-cells:hide!important;orphans:9;widows:9;image-rendering:pixelated}',
}

/** What a survey takes from its page on purpose. Each of these must be seen. */
export const taken: Readonly<Record<string, string>> = {
  'the font': 'body *{font-family:monospace!important}',
  'the colour scheme': ':root{color-scheme:dark}',
  'the root’s size above 16 px': ':root{font-size:24px}',
  'its tokens': ':root{--heed-surface:#fdf6e3;--heed-accent:#7a0000}',
}

/**
 * What no shadow root withstands: it is painted through boxes, or moves the box that a survey stands in. Written down so that nobody is
 * promised more than there is.
 */
export const beyond: Readonly<Record<string, string>> = {
  'text decoration': 'body *{text-decoration:underline!important}',
  zoom: ':root{zoom:1.25}',
  'a filter': 'body{filter:sepia(1)}',
}
