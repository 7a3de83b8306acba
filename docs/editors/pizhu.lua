-- Pizhu in Neovim 0.7 or newer. Copy this file to ~/.config/nvim/plugin/pizhu.lua; `pizhu` must be on your path.
-- Text and Markdown files are shown to the server too: it keeps silent about those that are no Chinese reports.

local config = {
  name = 'pizhu',
  cmd = { 'pizhu', 'lsp', '--stdio' },
  settings = {
    pizhu = {
      detect = 'auto',
      -- levels = { ['halfwidth-punctuation'] = 'off' },
    },
  },
}

local group = vim.api.nvim_create_augroup('pizhu', {})

vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  group = group,
  pattern = { '*.gongwen', '*.policy' },
  callback = function()
    vim.bo.filetype = 'policy-report'
  end,
})

local client
vim.api.nvim_create_autocmd('FileType', {
  group = group,
  pattern = { 'policy-report', 'text', 'markdown' },
  callback = function(args)
    if vim.lsp.start then
      vim.lsp.start(config)
    else -- Neovim 0.7
      client = client or vim.lsp.start_client(config)
      vim.lsp.buf_attach_client(args.buf, client)
    end
  end,
})
